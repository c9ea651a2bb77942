package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.issue.Choice;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.page.Options;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Texts;

/** The goals of a metric as {@code templates/policy/goal.vm} shows them, from the document's words. */
final class GoalView {

    static final String WITHIN = "WITHIN";
    static final String BY = "BY";
    static final String PROMISED = "PROMISED";
    static final String MEASURED = "MEASURED";

    private static final JsonValue NONE = new JsonValue("none", null);

    private final Texts texts;
    private final Constants constants;
    private final Configuration configuration;
    private final Map<String, String> errors;

    GoalView(Texts texts, Constants constants, Configuration configuration, Map<String, String> errors) {
        this.texts = texts;
        this.constants = constants;
        this.configuration = configuration;
        this.errors = errors;
    }

    /**
     * The written goals, an empty row for another one, and the last one for everything else.
     *
     * @param usual the budget of the last one where nothing is written
     */
    List<Object> goals(JsonValue metric, boolean mayBePromised, String usual) {
        List<JsonValue> written = metric.at("goals").list();
        boolean complete = !written.isEmpty()
                && written.get(written.size() - 1).at("when").map().isEmpty();
        int before = complete ? written.size() - 1 : written.size();
        List<Object> views = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            views.add(goal(String.valueOf(i), written.get(i), mayBePromised));
        }
        views.add(goal(String.valueOf(before), NONE, mayBePromised));
        JsonValue begun = usual.isEmpty() ? NONE : new JsonValue("none", Map.of("budget", usual));
        views.add(goal("last", complete ? written.get(before) : metric.isPresent() ? NONE : begun, mayBePromised));
        return views;
    }

    private Map<String, Object> goal(String row, JsonValue goal, boolean mayBePromised) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("row", row);
        view.put("last", row.equals("last"));
        view.put("priorities", priorities(goal.at("when").at(ConditionNames.PRIORITIES)));
        view.put("where", where(goal.at("when")));
        view.put("budget", goal.at("budget").optionalText().orElse(""));
        view.put("calendars", calendars(goal.at("calendar").optionalText().orElse("")));
        view.put("kinds", kinds(goal, mayBePromised));
        view.put("time", text(goal.at("by").at("time")));
        view.put("day", text(goal.at("by").at("day")));
        view.put("error", errorBelow(goal.path()));
        return view;
    }

    private List<Object> kinds(JsonValue goal, boolean mayBePromised) {
        String chosen = kind(goal);
        Options options = new Options();
        for (String kind : List.of(WITHIN, BY, PROMISED, MEASURED)) {
            if (!kind.equals(PROMISED) || mayBePromised || chosen.equals(PROMISED)) {
                options.add(kind, texts.text("internal-customer.policy.kind." + kind), kind.equals(chosen));
            }
        }
        return options.list();
    }

    private static String kind(JsonValue goal) {
        if (goal.at("by").isPresent()) {
            return BY;
        }
        if (goal.at("promised").flag(false)) {
            return PROMISED;
        }
        return goal.at("measureOnly").flag(false) ? MEASURED : WITHIN;
    }

    /** Also what was typed and is no number. */
    private static String text(JsonValue value) {
        return value.isPresent() ? String.valueOf(value.value()) : "";
    }

    private List<Object> priorities(JsonValue wanted) {
        Options options = new Options();
        for (Choice priority : constants.priorities()) {
            boolean chosen = wanted.texts().contains(priority.id())
                    || wanted.texts().contains(constants.plainPriorityName(priority.id()));
            options.add(priority.id(), priority.name(), chosen);
        }
        return options.list();
    }

    /** What was typed, or what is kept besides the priorities. */
    private static String where(JsonValue when) {
        Map<String, Object> rest = new LinkedHashMap<>(when.map());
        rest.remove(ConditionNames.PRIORITIES);
        return when.at(ConditionNames.WHERE)
                .optionalText()
                .orElseGet(() -> ConditionText.write(new JsonValue("", rest)));
    }

    private List<Object> calendars(String chosen) {
        Options options = new Options();
        configuration.calendars().current().stream()
                .filter(each -> !each.archived() || each.key().equals(chosen))
                .forEach(each -> options.add(
                        each.key(),
                        each.names().in(texts.viewersLocale().getLanguage()),
                        each.key().equals(chosen)));
        return options.list();
    }

    private String errorBelow(String path) {
        return errors.entrySet().stream()
                .filter(error -> error.getKey().equals(path) || error.getKey().startsWith(path + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
