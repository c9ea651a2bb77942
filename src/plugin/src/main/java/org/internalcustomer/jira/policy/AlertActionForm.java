package org.internalcustomer.jira.policy;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.internalcustomer.core.sla.AlertAction.Delivery;
import org.internalcustomer.core.sla.AlertReader;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.Workflows;
import org.internalcustomer.jira.host.text.JsonValue;

/** One action of an alert as somebody wrote it: what it names must be there, since nobody looks when it fires. */
final class AlertActionForm {

    /** What can be done, as it is written. */
    static final List<String> DEEDS = List.of("mail", "comment", "assign", "priority", "transition", "webhook");

    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "mail", Set.of("do", "to", "delivery"),
            "comment", Set.of("do", "text", "runAs", "delivery"),
            "assign", Set.of("do", "to", "runAs", "delivery"),
            "priority", Set.of("do", "priority", "runAs", "delivery"),
            "transition", Set.of("do", "transition", "runAs", "delivery"),
            "webhook", Set.of("do", "url", "delivery"));

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@,;:<>()\"\\[\\]\\\\]{1,100}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,100}[A-Za-z0-9])?");
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_URL = 1_000;

    private final Constants constants;
    private final Users users;
    private final Workflows workflows;

    AlertActionForm(Constants constants, Users users, Workflows workflows) {
        this.constants = constants;
        this.users = users;
        this.workflows = workflows;
    }

    Map<String, Object> canonical(JsonValue sent) {
        String deed = sent.at("do").text().toLowerCase(Locale.ROOT);
        if (!DEEDS.contains(deed)) {
            throw sent.at("do").bad("internal-customer.error.choice", deed, String.join(", ", DEEDS));
        }
        sent.allowOnly(PROPERTIES.get(deed));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("do", deed);
        switch (deed) {
            case "mail" -> body.put("to", readers(sent.at("to")));
            case "comment" -> body.put("text", text(sent.at("text")));
            case "assign" -> body.put("to", AlertWords.text(assignee(sent.at("to"))));
            case "priority" -> body.put("priority", priority(sent.at("priority")));
            case "transition" -> body.put("transition", transition(sent.at("transition")));
            default -> body.put("url", url(sent.at("url")));
        }
        if (PROPERTIES.get(deed).contains("runAs")) {
            body.put("runAs", user(sent.at("runAs"), sent.at("runAs").text()));
        }
        body.put("delivery", delivery(sent.at("delivery"), deed));
        return body;
    }

    private List<String> readers(JsonValue sent) {
        List<String> readers = new ArrayList<>();
        for (JsonValue each : sent.list()) {
            readers.add(AlertWords.text(reader(each)));
        }
        if (readers.isEmpty()) {
            throw sent.bad("internal-customer.alert.no-reader");
        }
        return readers.stream().distinct().toList();
    }

    private AlertReader reader(JsonValue sent) {
        AlertReader reader = AlertWords.reader(sent.text())
                .orElseThrow(() -> sent.bad("internal-customer.alert.unknown-reader", sent.text()));
        switch (reader.role()) {
            case USER -> {
                return new AlertReader(reader.role(), user(sent, reader.name()));
            }
            case GROUP -> {
                if (!users.groupExists(reader.name())) {
                    throw sent.bad("internal-customer.alert.unknown-group", reader.name());
                }
            }
            case ADDRESS -> {
                if (!ADDRESS.matcher(reader.name()).matches()) {
                    throw sent.bad("internal-customer.alert.bad-address", reader.name());
                }
            }
            default -> {}
        }
        return reader;
    }

    private AlertReader assignee(JsonValue sent) {
        AlertReader reader = reader(sent);
        if (!reader.role().isOnePerson()) {
            throw sent.bad("internal-customer.alert.one-person", sent.text());
        }
        return reader;
    }

    private static String text(JsonValue sent) {
        if (sent.text().length() > LONGEST_TEXT) {
            throw sent.bad("internal-customer.alert.long-text", LONGEST_TEXT);
        }
        return sent.text();
    }

    private String priority(JsonValue sent) {
        return constants
                .priorityId(sent.text())
                .orElseThrow(() -> sent.bad("internal-customer.policy.unknown-priority", sent.text()));
    }

    private String transition(JsonValue sent) {
        return workflows
                .transitionId(sent.text())
                .map(String::valueOf)
                .orElseThrow(() -> sent.bad("internal-customer.alert.unknown-transition", sent.text()));
    }

    private static String url(JsonValue sent) {
        URI address;
        try {
            address = URI.create(sent.text());
        } catch (IllegalArgumentException senseless) {
            throw sent.bad("internal-customer.alert.bad-url", sent.text());
        }
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean good = Set.of("http", "https").contains(scheme)
                && address.getHost() != null
                && address.getUserInfo() == null
                && sent.text().length() <= LONGEST_URL;
        if (!good) {
            throw sent.bad("internal-customer.alert.bad-url", sent.text());
        }
        return sent.text();
    }

    private String user(JsonValue sent, String name) {
        if (!users.exists(name)) {
            throw sent.bad("internal-customer.alert.unknown-user", name);
        }
        return users.keyOf(name);
    }

    private static String delivery(JsonValue sent, String deed) {
        String word = sent.optionalText().orElse(AlertWords.word(Delivery.AT_ONCE));
        Delivery delivery = AlertWords.delivery(word)
                .orElseThrow(
                        () -> sent.bad("internal-customer.error.choice", word, "at-once, in-working-hours, in-digest"));
        if (delivery == Delivery.IN_DIGEST && !deed.equals("mail")) {
            throw sent.bad("internal-customer.alert.digest-of-mails");
        }
        return AlertWords.word(delivery);
    }
}
