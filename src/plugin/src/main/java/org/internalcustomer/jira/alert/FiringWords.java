package org.internalcustomer.jira.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.jira.alert.LoggedFiring.LoggedAction;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.text.Lengths;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** The firing log in the viewer's words, as maps for templates. */
final class FiringWords {

    private static final String KEY = "internal-customer.alert.";
    private static final Pattern THRESHOLD = Pattern.compile("([PBA])(\\d+)(?:R\\d+)?");

    private final Texts texts;
    private final Times times;
    private final Users users;

    FiringWords(Texts texts, Times times, Users users) {
        this.texts = texts;
        this.times = times;
        this.users = users;
    }

    Map<String, Object> of(LoggedFiring firing, boolean administrator) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", firing.id());
        view.put("when", times.format(Instant.ofEpochMilli(firing.happened())));
        view.put("timer", metric(firing.of().metric()));
        view.put("policy", firing.of().policy());
        view.put("threshold", threshold(firing));
        view.put("why", why(firing));
        view.put("outcome", texts.text(KEY + "outcome." + firing.outcome()));
        List<Object> actions = new ArrayList<>();
        firing.actions().forEach(action -> actions.add(action(action, administrator)));
        view.put("actions", actions);
        return view;
    }

    private String metric(String metric) {
        return metric.isEmpty()
                ? ""
                : texts.text("internal-customer.sla.metric."
                        + metric.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String threshold(LoggedFiring firing) {
        Matcher parts = THRESHOLD.matcher(firing.threshold());
        String point;
        if (parts.matches()) {
            long amount = Long.parseLong(parts.group(2));
            String shown = parts.group(1).equals("P")
                    ? String.valueOf(amount)
                    : lengths().exact(amount);
            point = texts.text(KEY + "at." + parts.group(1), shown);
        } else {
            point = firing.threshold().isEmpty() ? "" : texts.text(KEY + "at.DUE");
        }
        return firing.time() == 0 ? point : texts.text(KEY + "at.again", point, firing.time());
    }

    private String why(LoggedFiring firing) {
        return firing.goal().isPresent()
                ? texts.text(
                        KEY + "why", length(firing.used()), length(firing.goal().getAsLong()))
                : "";
    }

    private Map<String, Object> action(LoggedAction action, boolean administrator) {
        Map<String, Object> view = new LinkedHashMap<>();
        ActionKind kind = action.kind() == ActionKind.DIGEST ? ActionKind.MAIL : action.kind();
        view.put("id", action.id());
        view.put("what", texts.text(KEY + "do." + kind.name().toLowerCase(Locale.ROOT)));
        view.put("whom", whom(action.recipient(), administrator));
        view.put("state", texts.text(KEY + "state." + action.state()));
        view.put("lozenge", lozenge(action.state()));
        view.put(
                "next",
                action.state() == ActionState.WAITING && action.nextAt().isPresent()
                        ? times.format(Instant.ofEpochMilli(action.nextAt().getAsLong()))
                        : "");
        view.put("problem", administrator ? action.problem() : "");
        view.put("retry", administrator && action.isTrouble());
        return view;
    }

    private String whom(Addressee recipient, boolean administrator) {
        return switch (recipient.kind()) {
            case USER -> users.displayName(recipient.name());
            case ADDRESS -> administrator ? recipient.name() : "";
            case NOBODY -> "";
        };
    }

    private String length(long millis) {
        return lengths().text(millis);
    }

    private Lengths lengths() {
        return new Lengths(texts, texts.viewersLocale());
    }

    private static String lozenge(ActionState state) {
        return switch (state) {
            case DONE -> "aui-lozenge-success";
            case FAILED -> "aui-lozenge-error";
            case UNSURE -> "aui-lozenge-moved";
            case WAITING, CLAIMED, HANDED -> "aui-lozenge-current";
            case DROPPED -> "";
        };
    }
}
