package org.internalcustomer.jira.host.config;

import java.util.List;
import java.util.Map;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.Band;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.Factor;
import org.internalcustomer.core.survey.Rotation;
import org.internalcustomer.core.survey.UsualFactors;

/**
 * What a survey asks beside the overall rating and the remark (问卷设计).
 *
 * @param factors the reasons offered for each band of ratings
 * @param lostTime whether it asks for lost working time
 * @param introduction said in the mail before the question; none for nothing
 * @param wording of the questions that are not put in the usual words
 */
public record SurveyForm(
        Rotation rotation,
        Map<Band, List<Factor>> factors,
        boolean lostTime,
        Names introduction,
        Map<Dimension, Names> wording) {

    public SurveyForm {
        factors = Map.copyOf(factors);
        wording = Map.copyOf(wording);
    }

    public static SurveyForm usual() {
        return new SurveyForm(Rotation.usual(), UsualFactors.all(), true, Names.none(), Map.of());
    }

    public List<Factor> factorsOf(Band band) {
        return factors.getOrDefault(band, List.of());
    }
}
