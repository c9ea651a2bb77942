package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;

/** The field types that Jira itself has, as far as they are needed here, under Jira's keys. */
public final class SystemFieldTypes {

    public static final String PLUGIN = "com.atlassian.jira.plugin.system.customfieldtypes";

    private SystemFieldTypes() {}

    public static void addTo(
            FieldTypes types,
            CustomFieldValuePersister values,
            GenericConfigManager configs,
            UserManager users,
            TimeZoneManager zones) {
        DoubleConverter numbers = new PlainNumbers();
        types.addSystem("textfield", "Text Field (single line)", new TextField(values, configs), Searcher.TEXT);
        types.addSystem("textarea", "Text Field (multi-line)", new TextArea(values, configs), Searcher.TEXT);
        types.addSystem("float", "Number Field", new NumberField(values, numbers, configs), Searcher.EXACT_NUMBER);
        types.addSystem(
                "datetime", "Date Time Picker", new DateTimeField(values, configs, zones), Searcher.DATE_TIME_RANGE);
        types.addSystem(
                "userpicker", "User Picker (single user)", new UserField(values, configs, users), Searcher.USER_PICKER);
    }
}
