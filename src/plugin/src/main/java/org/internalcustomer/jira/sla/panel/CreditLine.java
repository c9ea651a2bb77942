package org.internalcustomer.jira.sla.panel;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.sla.RequestView.CreditView;

/** For which departments a rating counts, in one sentence: the largest part first; nothing where one has all of it. */
final class CreditLine {

    private final Texts texts;

    CreditLine(Texts texts) {
        this.texts = texts;
    }

    String of(List<CreditView> credit) {
        if (credit.size() < 2) {
            return "";
        }
        NumberFormat percent = NumberFormat.getPercentInstance(texts.viewersLocale());
        percent.setMaximumFractionDigits(1);
        return texts.text(
                "internal-customer.sla.survey.credit",
                credit.stream()
                        .sorted(Comparator.comparing(CreditView::part).reversed())
                        .map(each -> name(each) + " " + percent.format(each.part()))
                        .collect(Collectors.joining(", ")));
    }

    private String name(CreditView each) {
        return each.department() == null
                ? texts.text("internal-customer.report.unassigned")
                : each.department().name();
    }
}
