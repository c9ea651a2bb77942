package org.internalcustomer.core;

import java.util.Map;
import java.util.TreeMap;

/** The names (名称) of one thing in several languages, keyed by language code such as {@code en} or {@code zh}. */
public record Names(Map<String, String> texts) {

    private static final String FALLBACK = "en";

    public Names {
        texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    public static Names of(String english) {
        return new Names(Map.of(FALLBACK, english));
    }

    public static Names none() {
        return new Names(Map.of());
    }

    /** The text in that language ({@code zh_CN} and {@code zh} are the same), else English, else any, else empty. */
    public String in(String language) {
        String exact = texts.get(language);
        if (exact != null) {
            return exact;
        }
        String plain = texts.get(language.split("[-_]", 2)[0]);
        return plain != null ? plain : fallback();
    }

    private String fallback() {
        String english = texts.get(FALLBACK);
        return english != null ? english : texts.values().stream().findFirst().orElse("");
    }
}
