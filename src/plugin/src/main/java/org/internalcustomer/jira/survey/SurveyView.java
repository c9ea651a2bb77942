package org.internalcustomer.jira.survey;

import java.util.List;

/**
 * The survey of one resolution, as REST shows it; instants in ISO 8601.
 *
 * @param resolved the resolution that it asks about
 * @param credit the departments for which a rating counts
 * @param sendAt when the invitation leaves, or has left
 * @param expires until when it can be answered; absent while it waits
 * @param readable whether whoever asks may see the answers
 * @param answer the one that counts; absent while there is none, and where it is not readable
 * @param versions every answer so far, oldest first; absent in lists
 */
public record SurveyView(
        long id,
        String issue,
        String resolved,
        String state,
        Name requester,
        Name customer,
        Name provider,
        List<PartView> credit,
        String sendAt,
        String expires,
        boolean simulated,
        boolean readable,
        AnswerView answer,
        List<AnswerView> versions) {

    /** A key and its name in the reader's language. */
    public record Name(String key, String name) {}

    /** @param part of the rating; all together are 1 */
    public record PartView(Name department, double part) {}

    /**
     * One version of an answer.
     *
     * @param rating 1 to 5; absent for "not applicable"
     * @param factors the keys of the reasons that were ticked
     * @param lostMinutes of working time, as the customer sees it; absent where they did not say
     */
    public record AnswerView(
            int version,
            String answered,
            Integer rating,
            String remark,
            List<DimensionView> dimensions,
            List<String> factors,
            Integer lostMinutes) {}

    /**
     * One question beside the overall one.
     *
     * @param rating 1 to 5; absent for "not applicable"
     */
    public record DimensionView(String dimension, Integer rating) {}

    /** @param hidden how many of this page's surveys belong to issues that whoever asks may not see */
    public record SurveysView(int start, int limit, long total, int hidden, List<SurveyView> values) {}

    /** All surveys of one issue, in the order of its resolutions. */
    public record IssueSurveysView(String issue, List<SurveyView> surveys) {}
}
