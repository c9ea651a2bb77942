package org.internalcustomer.jira.report;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.jira.host.config.RatingReader;
import org.internalcustomer.jira.host.jql.Narrowing;

/**
 * Which issues stand behind one figure of a report.
 *
 * @param providers keys of the provider departments, empty for all
 * @param customers keys of the customer departments, empty for all
 */
record FigureQuery(
        Figure figure, ReportPeriod period, Set<String> providers, Set<String> customers, OptionalLong project) {

    /** Only what that reader may know. */
    FigureQuery readBy(RatingReader reader) {
        return new FigureQuery(figure.readBy(reader), period, providers, customers, project);
    }

    /** The where clause; its values are appended to {@code arguments}. */
    String condition(List<Object> arguments) {
        arguments.add(period.from().toEpochDay());
        arguments.add(period.to().toEpochDay());
        String condition = "{DAY_NUMBER} >= ? AND {DAY_NUMBER} < ?" + figure.condition();
        arguments.addAll(figure.arguments());
        condition += Narrowing.in("{PROVIDER}", providers, arguments);
        condition += Narrowing.in("{CUSTOMER}", customers, arguments);
        if (project.isPresent()) {
            arguments.add(project.getAsLong());
            condition += " AND {PROJECT_ID} = ?";
        }
        return condition;
    }
}
