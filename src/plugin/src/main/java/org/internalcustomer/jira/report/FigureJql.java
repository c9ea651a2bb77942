package org.internalcustomer.jira.report;

/** The query that finds in Jira's own search what a figure counts. */
final class FigureJql {

    private FigureJql() {}

    /**
     * @param provider as {@link FigureLinks#keys} takes it, empty for all
     * @param customer the same
     */
    static String of(String figure, ReportPeriod period, String provider, String customer) {
        return "issue in " + ScorecardFigure.NAME + "(" + quoted(figure) + ", " + quoted("period=" + period.inQuery())
                + narrowed("provider", provider) + narrowed("customer", customer) + ")";
    }

    private static String narrowed(String by, String said) {
        if (said.isEmpty()) {
            return "";
        }
        String written = said.equals("-") ? "EMPTY" : said.startsWith("~") ? said.substring(1) + "/*" : said;
        return ", " + quoted(by + "=" + written);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
