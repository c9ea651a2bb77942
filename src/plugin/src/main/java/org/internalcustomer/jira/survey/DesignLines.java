package org.internalcustomer.jira.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.Factor;
import org.internalcustomer.core.survey.UsualFactors;

/**
 * Words of a design as lines of a form: {@code OURS: English | 中文}, where one of both may be left out. A usual reason is
 * written with its usual words, so that whoever reads the form knows what it says; its key alone will do.
 */
final class DesignLines {

    private final Function<String, Names> usual;

    /** @param usual the words of a usual reason */
    DesignLines(Function<String, Names> usual) {
        this.usual = usual;
    }

    String ofFactors(List<Factor> factors) {
        return factors.stream()
                .map(factor -> line(
                        factor.key(), factor.names().texts().isEmpty() ? usual.apply(factor.key()) : factor.names()))
                .collect(Collectors.joining("\n"));
    }

    static String ofWording(Map<Dimension, Names> wording) {
        return wording.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> line(each.getKey().name(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** As the configuration document says it. */
    List<Object> factors(String lines) {
        List<Object> factors = new ArrayList<>();
        for (String line : lines(lines)) {
            int end = line.indexOf(':');
            if (end < 0) {
                factors.add(line);
            } else {
                factors.add(factor(line.substring(0, end).strip(), words(line.substring(end + 1))));
            }
        }
        return factors;
    }

    /** Usual words are ours to change, so that only the key is kept. */
    private Object factor(String key, Map<String, Object> words) {
        boolean asUsual = UsualFactors.contains(key)
                && words.equals(Map.copyOf(usual.apply(key).texts()));
        return asUsual ? key : Map.of("key", key, "name", words);
    }

    static Map<String, Object> wording(String lines) {
        Map<String, Object> wording = new LinkedHashMap<>();
        for (String line : lines(lines)) {
            int end = line.indexOf(':');
            wording.put(
                    (end < 0 ? line : line.substring(0, end)).strip(),
                    end < 0 ? Map.of() : words(line.substring(end + 1)));
        }
        return wording;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String line(String key, Names names) {
        String chinese = names.texts().getOrDefault("zh", "");
        return key + ": " + names.texts().getOrDefault("en", "") + (chinese.isEmpty() ? "" : " | " + chinese);
    }

    private static Map<String, Object> words(String text) {
        int end = text.indexOf('|');
        Map<String, Object> words = new LinkedHashMap<>();
        put(words, "en", end < 0 ? text : text.substring(0, end));
        put(words, "zh", end < 0 ? "" : text.substring(end + 1));
        return words;
    }

    private static void put(Map<String, Object> words, String language, String text) {
        if (!text.isBlank()) {
            words.put(language, text.strip());
        }
    }
}
