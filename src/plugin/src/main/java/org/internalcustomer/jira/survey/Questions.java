package org.internalcustomer.jira.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Band;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.Factor;
import org.internalcustomer.core.survey.Shuffle;
import org.internalcustomer.core.survey.UsualFactors;
import org.internalcustomer.jira.host.config.SurveyForm;

/**
 * What one invitation asks beside the overall rating and the remark.
 *
 * @param factors in an order that differs between invitations, so that the first of a list has no advantage
 */
record Questions(List<Dimension> dimensions, Map<Band, List<Factor>> factors, boolean lostTime) {

    /** The overall rating and the remark, and nothing that somebody could be recognised by. */
    static Questions none() {
        Map<Band, List<Factor>> factors = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            factors.put(band, List.of());
        }
        return new Questions(List.of(), factors, false);
    }

    /** What was answered before is asked again, even where the design has changed since: an edit loses nothing. */
    static Questions of(SurveyForm form, long invitation, Optional<Answer> earlier) {
        Set<Dimension> dimensions = new LinkedHashSet<>(form.rotation().of(invitation));
        earlier.ifPresent(
                answer -> dimensions.addAll(answer.particulars().dimensions().keySet()));
        Map<Band, List<Factor>> factors = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            List<Factor> offered = new ArrayList<>(Shuffle.of(form.factorsOf(band), invitation + band.ordinal()));
            earlier.filter(answer -> Band.of(answer.rating()).equals(Optional.of(band)))
                    .ifPresent(answer -> offered.addAll(noLongerOffered(answer, form, band)));
            factors.put(band, List.copyOf(offered));
        }
        boolean lost = earlier.flatMap(answer -> answer.particulars().lost()).isPresent();
        return new Questions(List.copyOf(dimensions), factors, form.lostTime() || lost);
    }

    /** In their usual words, or else by their keys: the administrator's words have gone with the design. */
    private static List<Factor> noLongerOffered(Answer earlier, SurveyForm form, Band band) {
        Set<String> offered = form.factorsOf(band).stream().map(Factor::key).collect(Collectors.toSet());
        return earlier.particulars().factors().stream()
                .filter(key -> !offered.contains(key) && Factor.isKey(key))
                .map(key -> new Factor(key, UsualFactors.contains(key) ? Names.none() : Names.of(key)))
                .toList();
    }
}
