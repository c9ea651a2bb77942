package org.internalcustomer.jira.survey;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.LostTime;
import org.internalcustomer.core.survey.Particulars;
import org.internalcustomer.core.survey.Rating;

/** The details of an answer as columns of its row; rows from before there were any say nothing. */
final class WrittenParticulars {

    private static final String BETWEEN = ",";

    private WrittenParticulars() {}

    static String dimensions(Particulars particulars) {
        return particulars.dimensions().entrySet().stream()
                .map(each ->
                        each.getKey().name() + ":" + each.getValue().stars().orElse(0))
                .collect(Collectors.joining(BETWEEN));
    }

    static String factors(Particulars particulars) {
        return String.join(BETWEEN, particulars.factors());
    }

    /** Null where nothing was said. */
    static Integer lostMinutes(Particulars particulars) {
        return particulars.lost().map(LostTime::minutes).orElse(null);
    }

    static Particulars read(String dimensions, String factors, int lostMinutes, boolean noneLost) {
        Map<Dimension, Rating> ratings = new EnumMap<>(Dimension.class);
        for (String each : parts(dimensions)) {
            int end = each.indexOf(':');
            int stars = Integer.parseInt(each.substring(end + 1));
            ratings.put(
                    Dimension.valueOf(each.substring(0, end)), stars == 0 ? Rating.notApplicable() : Rating.of(stars));
        }
        return new Particulars(ratings, parts(factors), noneLost ? Optional.empty() : LostTime.ofMinutes(lostMinutes));
    }

    private static List<String> parts(String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(BETWEEN));
    }
}
