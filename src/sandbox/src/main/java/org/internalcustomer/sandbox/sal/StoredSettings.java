package org.internalcustomer.sandbox.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** SAL's plugin settings: texts, lists of texts, maps of texts and properties, as in Jira; nothing else. */
public final class StoredSettings implements PluginSettingsFactory {

    private static final int LONGEST_KEY = 255;
    private static final String LINE = "\n";
    private static final String TAB = "\t";

    private final Jdbi jdbi;

    public StoredSettings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Space("");
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Space(key == null ? "" : key);
    }

    private record Stored(String type, String text) {

        static Stored of(Object value) {
            if (value instanceof String text) {
                return new Stored("text", text);
            }
            if (value instanceof List<?> list) {
                return new Stored("list", list.stream().map(String::valueOf).collect(Collectors.joining(LINE)));
            }
            if (value instanceof Properties properties) {
                return new Stored("properties", lines(properties));
            }
            if (value instanceof Map<?, ?> map) {
                return new Stored("map", lines(map));
            }
            throw new IllegalArgumentException("Plugin settings keep texts, lists, maps and properties, not "
                    + value.getClass().getName());
        }

        private static String lines(Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + TAB + entry.getValue())
                    .collect(Collectors.joining(LINE));
        }

        Object value() {
            return switch (type) {
                case "text" -> text;
                case "list" -> Arrays.asList(text.split(LINE));
                case "properties" -> {
                    Properties properties = new Properties();
                    properties.putAll(map());
                    yield properties;
                }
                default -> map();
            };
        }

        private Map<String, String> map() {
            return text.lines()
                    .map(line -> line.split(TAB, 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        }
    }

    private final class Space implements PluginSettings {

        private final String name;

        Space(String name) {
            this.name = name;
        }

        @Override
        public Object get(String key) {
            return find(key).map(Stored::value).orElse(null);
        }

        private Optional<Stored> find(String key) {
            return jdbi.withHandle(
                    handle -> handle.createQuery("select setting_type, setting_value from sandbox_plugin_setting"
                                    + " where space = :space and setting_key = :key")
                            .bind("space", name)
                            .bind("key", key)
                            .map((row, context) -> new Stored(row.getString(1), row.getString(2)))
                            .findOne());
        }

        @Override
        public Object put(String key, Object value) {
            if (key.length() > LONGEST_KEY) {
                throw new IllegalArgumentException("The key is longer than " + LONGEST_KEY + " characters: " + key);
            }
            Object before = get(key);
            if (value == null) {
                return remove(key);
            }
            Stored stored = Stored.of(value);
            jdbi.useTransaction(handle -> {
                int changed = handle.execute(
                        "update sandbox_plugin_setting set setting_type = ?, setting_value = ?"
                                + " where space = ? and setting_key = ?",
                        stored.type(),
                        stored.text(),
                        name,
                        key);
                if (changed == 0) {
                    handle.execute(
                            "insert into sandbox_plugin_setting (space, setting_key, setting_type, setting_value)"
                                    + " values (?, ?, ?, ?)",
                            name,
                            key,
                            stored.type(),
                            stored.text());
                }
            });
            return before;
        }

        @Override
        public Object remove(String key) {
            Object before = get(key);
            jdbi.useHandle(handle -> handle.execute(
                    "delete from sandbox_plugin_setting where space = ? and setting_key = ?", name, key));
            return before;
        }
    }
}
