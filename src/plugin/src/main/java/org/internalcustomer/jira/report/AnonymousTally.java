package org.internalcustomer.jira.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.request.AnonymousRatings;

/** The anonymous answers about one department in one stretch of time. */
record AnonymousTally(int satisfiedAnswers, int rated, int answers, List<String> remarks) {

    static AnonymousTally of(AnonymousRatings.OfDepartment department) {
        int satisfied = 0;
        int rated = 0;
        int answers = 0;
        for (Map.Entry<Integer, Integer> count : department.counts().entrySet()) {
            answers += count.getValue();
            if (count.getKey() > 0) {
                rated += count.getValue();
                satisfied += Rating.of(count.getKey()).isSatisfied() ? count.getValue() : 0;
            }
        }
        return new AnonymousTally(satisfied, rated, answers, department.remarks());
    }

    /** Of departments that are one today. */
    AnonymousTally plus(AnonymousTally other) {
        List<String> all = new ArrayList<>(remarks);
        all.addAll(other.remarks);
        return new AnonymousTally(
                satisfiedAnswers + other.satisfiedAnswers, rated + other.rated, answers + other.answers, all);
    }

    Share satisfied() {
        return new Share(satisfiedAnswers, rated);
    }
}
