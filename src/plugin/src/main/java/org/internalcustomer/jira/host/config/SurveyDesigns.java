package org.internalcustomer.jira.host.config;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All designs of the survey.
 *
 * @param standard for the requests that no other design is for
 */
public record SurveyDesigns(SurveySettings standard, List<SurveyDesign> own) {

    private static final String STANDARD = "";

    public SurveyDesigns {
        own = List.copyOf(own);
    }

    public static SurveyDesigns of(SurveySettings standard) {
        return new SurveyDesigns(standard, List.of());
    }

    /**
     * The key of the most particular design for such a request, empty for the standard one; a department's own goes before
     * that of one that was merged into it.
     *
     * @param canonical gives the key of the department that one was merged into
     */
    public String keyFor(String provider, String service, UnaryOperator<String> canonical) {
        return own.stream()
                .filter(design -> design.isFor(provider, service, canonical))
                .max(Comparator.comparingInt(SurveyDesign::weight).thenComparing(design -> design.isNamedFor(provider)))
                .map(SurveyDesign::key)
                .orElse(STANDARD);
    }

    /** The standard one for a key that is no longer in use, too. */
    public SurveySettings named(String key) {
        return own.stream()
                .filter(design -> design.key().equals(key) && !design.archived())
                .findFirst()
                .map(SurveyDesign::settings)
                .orElse(standard);
    }

    /** Of every design in use. */
    public List<SurveySettings> all() {
        return Stream.concat(
                        Stream.of(standard),
                        own.stream().filter(design -> !design.archived()).map(SurveyDesign::settings))
                .toList();
    }
}
