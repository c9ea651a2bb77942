package org.internalcustomer.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.internalcustomer.jira.host.text.Texts;

/** The person the work is for (内部客户); kept as the user's key, which a new user name never changes. */
public final class InternalCustomerField extends AbstractSingleFieldType<ApplicationUser> {

    private final UserManager users;
    private final Texts texts;

    public InternalCustomerField(
            CustomFieldValuePersister persister, GenericConfigManager configs, UserManager users, Texts texts) {
        super(persister, configs);
        this.users = users;
        this.texts = texts;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ApplicationUser person) {
        return person == null ? null : person.getKey();
    }

    @Override
    protected ApplicationUser getObjectFromDbValue(Object stored) {
        return stored == null ? null : users.getUserByKey((String) stored);
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser person) {
        return person == null ? null : person.getUsername();
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String userName) {
        if (userName == null || userName.isBlank()) {
            return null;
        }
        ApplicationUser person = users.getUserByName(userName.trim());
        if (person == null) {
            throw new FieldValidationException(texts.text("internal-customer.field.nobody", userName));
        }
        return person;
    }

    @Override
    public String getChangelogValue(CustomField field, ApplicationUser person) {
        return person == null ? "" : person.getKey();
    }

    @Override
    public String getChangelogString(CustomField field, ApplicationUser person) {
        return person == null ? "" : person.getDisplayName();
    }

    @Override
    public boolean valuesEqual(ApplicationUser one, ApplicationUser other) {
        return Objects.equals(getDbValueFromObject(one), getDbValueFromObject(other));
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>();
        Map<String, Object> inherited = super.getVelocityParameters(issue, field, layout);
        if (inherited != null) {
            parameters.putAll(inherited);
        }
        ApplicationUser person = issue == null || issue.getId() == null ? null : getValueFromIssue(field, issue);
        parameters.put("icId", field.getId());
        parameters.put("icLabel", field.getName());
        parameters.put("icPerson", person == null ? "" : person.getDisplayName());
        parameters.put("icUserName", person == null ? "" : person.getUsername());
        return parameters;
    }
}
