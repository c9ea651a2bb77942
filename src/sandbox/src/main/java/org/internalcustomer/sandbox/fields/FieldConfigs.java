package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;

/** Small settings of fields, such as default values, kept as texts. */
public final class FieldConfigs implements GenericConfigManager {

    private final Jdbi jdbi;

    public FieldConfigs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void create(String dataType, String key, Object value) {
        update(dataType, key, value);
    }

    @Override
    public void update(String dataType, String key, Object value) {
        jdbi.useTransaction(h -> {
            h.execute("DELETE FROM sandbox_field_config WHERE data_type = ? AND config_key = ?", dataType, key);
            if (value != null) {
                h.execute(
                        "INSERT INTO sandbox_field_config (data_type, config_key, config_text) VALUES (?, ?, ?)",
                        dataType,
                        key,
                        Objects.toString(value));
            }
        });
    }

    @Override
    public Object retrieve(String dataType, String key) {
        return jdbi.withHandle(h -> h.select(
                        "SELECT config_text FROM sandbox_field_config WHERE data_type = ? AND config_key = ?",
                        dataType,
                        key)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    @Override
    public void remove(String dataType, String key) {
        update(dataType, key, null);
    }
}
