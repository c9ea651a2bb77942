package org.internalcustomer.jira.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.host.recovery.Complaints;
import org.internalcustomer.jira.host.text.Texts;

/** The figures of complaints in the viewer's words, each with its sample and its interval. */
final class FigureWords {

    private static final String WORDS = "internal-customer.recovery.figure.";

    private final Texts texts;

    FigureWords(Texts texts) {
        this.texts = texts;
    }

    /** {@code complaints, unanswered, shares}. */
    Map<String, Object> of(Complaints figures) {
        List<Map<String, Object>> shares = new ArrayList<>();
        shares.add(share("in-time", figures.inTime()));
        shares.add(share("acknowledged", figures.acknowledged()));
        shares.add(share("solved", figures.solved()));
        shares.add(share("followed-up", figures.followedUp()));
        shares.add(share("recovered", figures.recovered()));
        shares.add(share("repeated", figures.repeated()));
        shares.add(share("silent", figures.silent()));
        return Map.of(
                "complaints", figures.made(),
                "unanswered", figures.unanswered(),
                "shares", shares);
    }

    private Map<String, Object> share(String name, Share share) {
        return Map.of(
                "name", name,
                "label", texts.text(WORDS + name),
                "hint", texts.text(WORDS + name + ".hint"),
                "value", share.estimate().map(found -> percent(found.value())).orElse("–"),
                "sample",
                        share.estimate()
                                .map(found -> texts.text(
                                        WORDS + "sample",
                                        String.valueOf(share.whole()),
                                        percent(found.lower()),
                                        percent(found.upper())))
                                .orElse(texts.text(WORDS + "none")));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
