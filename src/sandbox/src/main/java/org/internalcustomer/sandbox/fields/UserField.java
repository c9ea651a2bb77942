package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.internalcustomer.sandbox.issues.Wording;

/** A person: typed by username, stored by key. */
final class UserField extends AbstractSingleFieldType<ApplicationUser> {

    private final UserManager users;

    UserField(CustomFieldValuePersister values, GenericConfigManager configs, UserManager users) {
        super(values, configs);
        this.users = users;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ApplicationUser user) {
        return user.getKey();
    }

    @Override
    protected ApplicationUser getObjectFromDbValue(Object key) {
        return users.getUserByKeyEvenWhenUnknown((String) key);
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser user) {
        return user.getUsername();
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String username) throws FieldValidationException {
        ApplicationUser user = users.getUserByName(username);
        if (user == null) {
            throw new FieldValidationException(Wording.text("field.user-unknown", username));
        }
        return user;
    }

    @Override
    public String getChangelogValue(CustomField field, ApplicationUser user) {
        return user == null ? "" : user.getKey();
    }

    @Override
    public String getChangelogString(CustomField field, ApplicationUser user) {
        return user == null ? "" : user.getDisplayName();
    }
}
