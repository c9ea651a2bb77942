package org.internalcustomer.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.internalcustomer.jira.field.Choices.Choice;
import org.internalcustomer.jira.host.text.Texts;

/** A field that keeps the key of one of our own things and shows its name in the viewer's language. */
abstract class KeyField extends AbstractSingleFieldType<String> {

    /** Names in the history do not depend on who made the change. */
    private static final Locale HISTORY = Locale.ENGLISH;

    private final Choices choices;
    private final Texts texts;

    KeyField(CustomFieldValuePersister persister, GenericConfigManager configs, Texts texts, Choices choices) {
        super(persister, configs);
        this.texts = texts;
        this.choices = choices;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String key) {
        return key;
    }

    @Override
    protected String getObjectFromDbValue(Object stored) {
        return (String) stored;
    }

    @Override
    public String getStringFromSingularObject(String key) {
        return key;
    }

    @Override
    public String getSingularObjectFromString(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (choices.in(HISTORY).stream().noneMatch(choice -> choice.key().equals(text))) {
            throw new FieldValidationException(texts.text("internal-customer.field.unknown", text));
        }
        return text;
    }

    @Override
    public String getChangelogValue(CustomField field, String key) {
        return key == null ? "" : key;
    }

    @Override
    public String getChangelogString(CustomField field, String key) {
        return key == null ? "" : nameOf(key, HISTORY);
    }

    @Override
    public boolean valuesEqual(String one, String other) {
        return Objects.equals(one, other);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>();
        Map<String, Object> inherited = super.getVelocityParameters(issue, field, layout);
        if (inherited != null) {
            parameters.putAll(inherited);
        }
        Object current = issue == null || issue.getId() == null ? null : getValueFromIssue(field, issue);
        Locale locale = texts.viewersLocale();
        parameters.put("icId", field.getId());
        parameters.put("icLabel", field.getName());
        parameters.put("icNames", names(locale));
        parameters.put("icOptions", options(current, locale));
        return parameters;
    }

    private Map<String, String> names(Locale locale) {
        Map<String, String> names = new HashMap<>();
        choices.in(locale).forEach(choice -> names.put(choice.key(), choice.name()));
        return names;
    }

    private List<Map<String, String>> options(Object current, Locale locale) {
        return choices.offered(current, locale).stream()
                .map(choice -> Map.of("key", choice.key(), "name", choice.name()))
                .toList();
    }

    private String nameOf(String key, Locale locale) {
        return choices.in(locale).stream()
                .filter(choice -> choice.key().equals(key))
                .map(Choice::name)
                .findFirst()
                .orElse(key);
    }
}
