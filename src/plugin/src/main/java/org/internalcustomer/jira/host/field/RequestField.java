package org.internalcustomer.jira.host.field;

/** A Jira field that this app adds to an issue. */
public enum RequestField {
    INTERNAL_CUSTOMER("Internal customer", "internal-customer-field", "userpickergroupsearcher"),
    CUSTOMER_DEPARTMENT("Customer department", "customer-department-field", "exacttextsearcher"),
    PROVIDER_DEPARTMENT("Provider department", "provider-department-field", "exacttextsearcher"),
    SERVICE("Service", "service-field", "exacttextsearcher"),
    FIRST_RESPONSE_DUE("First response due", "first-response-due-field", "datetimerange"),
    NEXT_RESPONSE_DUE("Next response due", "next-response-due-field", "datetimerange"),
    RESOLUTION_DUE("Resolution due", "resolution-due-field", "datetimerange");

    private final String firstName;
    private final String moduleKey;
    private final String searcher;

    RequestField(String firstName, String moduleKey, String searcher) {
        this.firstName = firstName;
        this.moduleKey = moduleKey;
        this.searcher = searcher;
    }

    /** The name that the field is created with; an administrator may change it later. */
    public String firstName() {
        return firstName;
    }

    /** Its {@code <customfield-type>} module, by which an existing field is recognised whatever it is called. */
    public String typeKey(String pluginKey) {
        return pluginKey + ":" + moduleKey;
    }

    public String searcherKey() {
        return "com.atlassian.jira.plugin.system.customfieldtypes:" + searcher;
    }

    /** Whether the value is kept with the issue and has a history; the others are calculated. */
    public boolean hasHistory() {
        return this != FIRST_RESPONSE_DUE && this != NEXT_RESPONSE_DUE && this != RESOLUTION_DUE;
    }
}
