package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.DepartmentNames;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** A recovery as its templates show it to whoever is logged in. */
public final class RecoverySheet {

    private final Recoveries recoveries;
    private final Roles roles;
    private final IssueRecords issues;
    private final Access access;
    private final DepartmentNames names;
    private final Users users;
    private final Texts texts;
    private final Times times;

    public RecoverySheet(
            Recoveries recoveries,
            Roles roles,
            IssueRecords issues,
            Access access,
            DepartmentNames names,
            Users users,
            Texts texts,
            Times times) {
        this.recoveries = recoveries;
        this.roles = roles;
        this.issues = issues;
        this.access = access;
        this.names = names;
        this.users = users;
        this.texts = texts;
        this.times = times;
    }

    RecoveryWords words() {
        return new RecoveryWords(texts, times, users, texts.viewersLocale(), times.viewersZone());
    }

    /** What panel, board and page have in common. */
    Map<String, Object> line(KeptRecovery kept, Recovery recovery) {
        RecoveryWords words = words();
        Complaint complaint = kept.complaint();
        long now = recoveries.now();
        Map<String, Object> line = new HashMap<>();
        line.put("id", String.valueOf(kept.id()));
        line.put("address", RecoveryPage.address(kept.id()));
        line.put("provider", name(complaint.sides().provider()));
        line.put("customer", name(complaint.sides().customer()));
        line.put("complainant", words.person(complaint.sides().complainant()));
        line.put("handler", recovery.findings().handler().map(words::person).orElse(""));
        line.put("handlerKey", recovery.findings().handler().orElse(""));
        line.put(
                "severity",
                recovery.severity()
                        .map(each -> words.option(ActField.SEVERITY, each.name()))
                        .orElse(""));
        line.put("state", words.state(recovery));
        line.put("stateSlug", RecoveryWords.slug(recovery.state()));
        line.put("lozenge", RecoveryWords.lozenge(recovery, now));
        line.put("opened", words.time(complaint.opened().toEpochMilli()));
        line.put(
                "timers",
                recovery.timers().stream().map(timer -> words.timer(timer, now)).toList());
        line.put(
                "due",
                recovery.timers().stream()
                        .filter(timer -> timer.isRunning() && timer.due().isPresent())
                        .map(timer -> words.text("due", words.time(timer.due().getAsLong())))
                        .findFirst()
                        .orElse(""));
        line.put(
                "about",
                kept.last(Kind.COMPLAINED)
                        .map(said -> said.word(ActField.WORDS.slug()))
                        .orElse(""));
        return line;
    }

    /** The whole of it, with the forms for what the viewer can do now. */
    Map<String, Object> page(KeptRecovery kept, String viewer, BiFunction<Act, ActField, String> typed) {
        Recovery recovery = recoveries.fold(kept);
        RecoveryWords words = words();
        Map<String, Object> page = line(kept, recovery);
        Optional<Issue> issue = issues.find(List.of(kept.complaint().issueId())).stream()
                .filter(access::maySee)
                .findFirst();
        page.put("issue", issue.map(Issue::getKey).orElse(""));
        page.put("summary", issue.map(Issue::getSummary).orElse(""));
        String provider = roles.canonical(kept.complaint().sides().provider());
        page.put("board", roles.ledBy(viewer).contains(provider) ? BoardPage.address(provider) : "");
        page.put("events", kept.said().stream().map(words::event).toList());
        List<Map<String, Object>> forms = new ArrayList<>();
        for (Act act : recoveries.acts(kept, recovery, viewer)) {
            Map<String, Object> form =
                    new HashMap<>(form(act, words, candidates(act, kept), field -> typed.apply(act, field)));
            form.put("first", forms.isEmpty());
            forms.add(form);
        }
        page.put("forms", forms);
        page.put(
                "turn",
                recovery.state() == State.CLOSED
                        ? ""
                        : words.text(
                                "turn." + RecoveryWords.slug(recovery.state().turn())));
        return page;
    }

    /** @param candidates for a handler, where the act asks for one */
    Map<String, Object> form(Act act, RecoveryWords words, List<String> candidates, Function<ActField, String> typed) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (ActField field : act.fields()) {
            List<String> options = field == ActField.HANDLER ? candidates : field.options();
            String value = typed.apply(field);
            fields.add(Map.of(
                    "name", field.slug(),
                    "label", words.label(field),
                    "required", field.isRequired(),
                    "choice", field.isChoice(),
                    "value", value,
                    "options",
                            options.stream()
                                    .map(option -> Map.of(
                                            "value", option,
                                            "text", words.option(field, option),
                                            "chosen", option.equals(value)))
                                    .toList()));
        }
        return Map.of(
                "act", act.slug(),
                "title", words.text("act." + act.slug()),
                "hint", words.text("hint." + act.slug()),
                "fields", fields);
    }

    private List<String> candidates(Act act, KeptRecovery kept) {
        return act == Act.ASSIGN ? roles.candidates(kept.complaint()) : List.of();
    }

    String name(String department) {
        return department.isEmpty() ? words().text("nobodys") : names.of(department);
    }
}
