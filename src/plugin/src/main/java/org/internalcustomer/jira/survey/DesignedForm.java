package org.internalcustomer.jira.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.Band;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.Factor;
import org.internalcustomer.core.survey.Rotation;
import org.internalcustomer.core.survey.UsualFactors;
import org.internalcustomer.jira.host.config.SurveyForm;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.text.JsonValue;

/** What a survey asks, as the configuration document says it; written only where it is not what is usual. */
final class DesignedForm {

    static final String QUESTIONS = "questions";
    static final String DIMENSIONS = "dimensions";
    static final String FACTORS = "factors";
    static final String LOST_TIME = "lostTime";
    static final String INTRODUCTION = "introduction";
    static final String WORDING = "wording";
    static final Set<String> PROPERTIES = Set.of(QUESTIONS, DIMENSIONS, FACTORS, LOST_TIME, INTRODUCTION, WORDING);

    private static final int MOST_FACTORS = 10;
    private static final List<String> ALL =
            Arrays.stream(Dimension.values()).map(Enum::name).toList();

    private DesignedForm() {}

    /** Adds to the body what was sent, checked. */
    static void addTo(Map<String, Object> body, JsonValue sent) {
        int questions = sent.at(QUESTIONS).number(Rotation.MOST);
        if (questions < 0 || questions > Rotation.MOST) {
            throw sent.at(QUESTIONS).bad("internal-customer.survey.number", 0, Rotation.MOST);
        }
        if (questions != Rotation.MOST) {
            body.put(QUESTIONS, questions);
        }
        if (sent.at(DIMENSIONS).isPresent()) {
            List<String> dimensions = sent.at(DIMENSIONS).list().stream()
                    .map(DesignedForm::dimension)
                    .distinct()
                    .sorted()
                    .toList();
            if (!dimensions.equals(ALL.stream().sorted().toList())) {
                body.put(DIMENSIONS, dimensions);
            }
        }
        if (!sent.at(LOST_TIME).flag(true)) {
            body.put(LOST_TIME, false);
        }
        put(body, FACTORS, factors(sent.at(FACTORS)));
        put(body, INTRODUCTION, Words.optional(sent.at(INTRODUCTION)));
        put(body, WORDING, wording(sent.at(WORDING)));
    }

    static SurveyForm read(JsonValue body) {
        List<Dimension> pool = body.at(DIMENSIONS).isPresent()
                ? body.at(DIMENSIONS).texts().stream().map(Dimension::valueOf).toList()
                : List.of(Dimension.values());
        Map<Band, List<Factor>> factors = new EnumMap<>(UsualFactors.all());
        for (Band band : Band.values()) {
            JsonValue chosen = body.at(FACTORS).at(name(band));
            if (chosen.isPresent()) {
                factors.put(
                        band, chosen.list().stream().map(DesignedForm::factor).toList());
            }
        }
        Map<Dimension, Names> wording = new EnumMap<>(Dimension.class);
        body.at(WORDING)
                .map()
                .forEach((dimension, words) -> wording.put(Dimension.valueOf(dimension), Words.names(words)));
        return new SurveyForm(
                new Rotation(pool, body.at(QUESTIONS).number(Rotation.MOST)),
                factors,
                body.at(LOST_TIME).flag(true),
                Words.names(body.at(INTRODUCTION).value()),
                wording);
    }

    /** The property of a band's reasons. */
    static String name(Band band) {
        return band.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> body, String property, Map<String, Object> value) {
        if (!value.isEmpty()) {
            body.put(property, value);
        }
    }

    private static String dimension(JsonValue sent) {
        if (!ALL.contains(sent.text())) {
            throw sent.bad("internal-customer.error.choice", sent.text(), ALL.toString());
        }
        return sent.text();
    }

    private static Map<String, Object> factors(JsonValue sent) {
        sent.allowOnly(new TreeSet<>(
                Arrays.stream(Band.values()).map(DesignedForm::name).toList()));
        Map<String, Object> factors = new LinkedHashMap<>();
        for (Band band : Band.values()) {
            JsonValue chosen = sent.at(name(band));
            if (chosen.isPresent()) {
                List<Object> written = written(chosen);
                if (!written.equals(
                        UsualFactors.all().get(band).stream().map(Factor::key).toList())) {
                    factors.put(name(band), written);
                }
            }
        }
        return factors;
    }

    private static List<Object> written(JsonValue chosen) {
        List<Object> written = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (JsonValue each : chosen.list()) {
            Object factor = each.value() instanceof String ? usual(each) : own(each);
            String key = factor instanceof Map<?, ?> map ? String.valueOf(map.get("key")) : String.valueOf(factor);
            if (!keys.add(key)) {
                throw each.bad("internal-customer.survey.design.factor-twice", key);
            }
            written.add(factor);
        }
        if (written.size() > MOST_FACTORS) {
            throw chosen.bad("internal-customer.survey.design.factors", MOST_FACTORS);
        }
        return written;
    }

    private static String usual(JsonValue sent) {
        if (!UsualFactors.contains(sent.text())) {
            throw sent.bad("internal-customer.survey.design.factor-unknown", sent.text());
        }
        return sent.text();
    }

    private static Map<String, Object> own(JsonValue sent) {
        sent.allowOnly(Set.of("key", "name"));
        if (!Factor.isKey(sent.at("key").text())) {
            throw sent.at("key")
                    .bad(
                            "internal-customer.survey.design.factor-key",
                            sent.at("key").text());
        }
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("key", sent.at("key").text());
        own.put("name", Words.required(sent.at("name")));
        return own;
    }

    private static Map<String, Object> wording(JsonValue sent) {
        sent.allowOnly(new TreeSet<>(ALL));
        Map<String, Object> wording = new LinkedHashMap<>();
        for (String dimension : ALL) {
            put(wording, dimension, Words.optional(sent.at(dimension)));
        }
        return wording;
    }

    private static Factor factor(JsonValue stored) {
        return stored.value() instanceof String
                ? new Factor(stored.text(), Names.none())
                : new Factor(
                        stored.at("key").text(), Words.names(stored.at("name").value()));
    }
}
