package org.internalcustomer.sandbox.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The texts of all plugins, by locale; a text missing in a language is shown in English, an unknown key as it is. */
public final class Translations {

    /** One {@code <resource type="i18n">}: where its files are and whose they are. */
    private record Source(String owner, String location, Function<String, Optional<URL>> files, Charset charset) {}

    private final List<Source> sources = new CopyOnWriteArrayList<>();
    private final Map<Locale, Map<String, String>> byLocale = new ConcurrentHashMap<>();

    /** @param location as descriptors name it: dots or slashes, no extension */
    public void add(String owner, String location, Function<String, Optional<URL>> files) {
        sources.add(new Source(owner, location.replace('.', '/'), files, StandardCharsets.ISO_8859_1));
        byLocale.clear();
    }

    /** The host's own texts, which are written in UTF-8; plugins' files are Latin-1 with escapes, as Jira reads them. */
    public void addHosts(String location, Function<String, Optional<URL>> files) {
        sources.add(new Source("", location, files, StandardCharsets.UTF_8));
        byLocale.clear();
    }

    public void removeAll(String owner) {
        sources.removeIf(source -> source.owner().equals(owner));
        byLocale.clear();
    }

    public Optional<String> pattern(Locale locale, String key) {
        return Optional.ofNullable(texts(locale).get(key));
    }

    /** The text with its {@code {0}} filled; quotes are doubled in patterns, as in Jira with or without arguments. */
    public String text(Locale locale, String key, Object... arguments) {
        return pattern(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    /** All texts whose key starts with {@code prefix}. */
    public Map<String, String> startingWith(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>(texts(locale));
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    private Map<String, String> texts(Locale locale) {
        return byLocale.computeIfAbsent(locale, this::load);
    }

    private Map<String, String> load(Locale locale) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String suffix : suffixes(locale)) {
            for (Source source : sources) {
                source.files()
                        .apply(source.location() + suffix + ".properties")
                        .ifPresent(file -> texts.putAll(read(file, source.charset())));
            }
        }
        return Map.copyOf(texts);
    }

    /** From the general to the particular; the file without a suffix is English. */
    private static Collection<String> suffixes(Locale locale) {
        return List.of("", "_" + locale.getLanguage(), "_" + locale.getLanguage() + "_" + locale.getCountry());
    }

    private static Map<String, String> read(URL file, Charset charset) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), charset)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }
}
