package org.internalcustomer.sandbox.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import org.internalcustomer.sandbox.issues.Wording;
import org.internalcustomer.sandbox.users.Groups;

/** Jira's own functions, as far as the sandbox has what they speak of. */
final class SystemFunctions {

    private static final String SYSTEM = "com.atlassian.jira.jql.function";

    private SystemFunctions() {}

    static void addTo(Functions functions, Groups groups) {
        add(functions, new Values("currentUser", JiraDataTypes.USER, 0, 0) {
            @Override
            List<QueryLiteral> values(Asking asking, FunctionOperand operand) {
                return asking.user() == null
                        ? List.of()
                        : List.of(new QueryLiteral(operand, asking.user().getUsername()));
            }
        });
        add(functions, new Values("membersOf", JiraDataTypes.USER, 1, 1) {
            @Override
            List<QueryLiteral> values(Asking asking, FunctionOperand operand) {
                return groups.getUsersInGroup(operand.getArgs().get(0)).stream()
                        .map(user -> new QueryLiteral(operand, user.getUsername()))
                        .toList();
            }

            @Override
            void check(FunctionOperand operand, MessageSet messages) {
                String group = operand.getArgs().get(0);
                if (!groups.groupExists(group)) {
                    messages.addErrorMessage(Wording.text("jql.no-group", name, group));
                }
            }

            @Override
            public boolean isList() {
                return true;
            }
        });
        add(functions, new Values("now", JiraDataTypes.DATE, 0, 0) {
            @Override
            List<QueryLiteral> values(Asking asking, FunctionOperand operand) {
                return List.of(new QueryLiteral(operand, asking.now().toEpochMilli()));
            }
        });
        addBoundaries(functions, "Day", ChronoUnit.DAYS, "d", day -> day);
        addBoundaries(
                functions,
                "Week",
                ChronoUnit.WEEKS,
                "w",
                day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
        addBoundaries(functions, "Month", ChronoUnit.MONTHS, "M", day -> day.withDayOfMonth(1));
        addBoundaries(functions, "Year", ChronoUnit.YEARS, "y", day -> day.withDayOfYear(1));
    }

    private static void addBoundaries(
            Functions functions, String name, ChronoUnit unit, String letter, UnaryOperator<ZonedDateTime> first) {
        add(functions, new Boundary("startOf" + name, letter, day -> first.apply(day.truncatedTo(ChronoUnit.DAYS))));
        add(functions, new Boundary("endOf" + name, letter, day -> first.apply(day.truncatedTo(ChronoUnit.DAYS))
                .plus(1, unit)
                .minus(1, ChronoUnit.SECONDS)));
    }

    private static void add(Functions functions, Values function) {
        function.init(new Functions.Description(function.name, function.isList()));
        functions.add(SYSTEM, function.name, function);
    }

    /** A function whose arguments are counted, and perhaps checked. */
    private abstract static class Values extends AbstractJqlFunction {

        final String name;
        private final JiraDataType type;
        private final int fewest;
        private final int most;

        Values(String name, JiraDataType type, int fewest, int most) {
            this.name = name;
            this.type = type;
            this.fewest = fewest;
            this.most = most;
        }

        abstract List<QueryLiteral> values(Asking asking, FunctionOperand operand);

        void check(FunctionOperand operand, MessageSet messages) {}

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            MessageSet messages = new MessageSetImpl();
            int given = operand.getArgs().size();
            if (given < fewest || given > most) {
                messages.addErrorMessage(
                        fewest == most
                                ? Wording.text("jql.arguments", name, most, given)
                                : Wording.text("jql.arguments-between", name, fewest, most, given));
            } else {
                check(operand, messages);
            }
            return messages;
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            return values((Asking) context, operand);
        }

        @Override
        public boolean isList() {
            return false;
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return fewest;
        }

        @Override
        public JiraDataType getDataType() {
            return type;
        }
    }

    /** Begin or end of a day, week (from Sunday), month or year, moved by an argument such as {@code -1} or {@code 2d}. */
    private static final class Boundary extends Values {

        private static final String INCREMENT = "[+-]?\\d{1,6}[yMwdhm]?";

        private final String letter;
        private final UnaryOperator<ZonedDateTime> boundary;

        Boundary(String name, String letter, UnaryOperator<ZonedDateTime> boundary) {
            super(name, JiraDataTypes.DATE, 0, 1);
            this.letter = letter;
            this.boundary = boundary;
        }

        @Override
        void check(FunctionOperand operand, MessageSet messages) {
            operand.getArgs().stream()
                    .filter(argument -> !argument.matches(INCREMENT))
                    .forEach(argument -> messages.addErrorMessage(Wording.text("jql.increment", name)));
        }

        @Override
        List<QueryLiteral> values(Asking asking, FunctionOperand operand) {
            ZonedDateTime day = asking.now().atZone(asking.zone());
            for (String argument : operand.getArgs()) {
                String unit = Character.isDigit(argument.charAt(argument.length() - 1)) ? letter : "";
                day = DateValue.shift(day, argument.startsWith("-"), argument + unit);
            }
            return List.of(
                    new QueryLiteral(operand, boundary.apply(day).toInstant().toEpochMilli()));
        }
    }
}
