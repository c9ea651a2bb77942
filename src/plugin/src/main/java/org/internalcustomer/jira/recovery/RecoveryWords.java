package org.internalcustomer.jira.recovery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.StepTimer;
import org.internalcustomer.core.recovery.StepVerdict;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** A recovery in the words of one reader. */
final class RecoveryWords {

    private static final String WORDS = "internal-customer.recovery.";
    private static final String STARS = "internal-customer.survey.rating.";

    private final Texts texts;
    private final Times times;
    private final Users users;
    private final Locale language;
    private final ZoneId zone;

    RecoveryWords(Texts texts, Times times, Users users, Locale language, ZoneId zone) {
        this.texts = texts;
        this.times = times;
        this.users = users;
        this.language = language;
        this.zone = zone;
    }

    String text(String key, Object... arguments) {
        return texts.text(language, WORDS + key, arguments);
    }

    String time(long millis) {
        return times.format(Instant.ofEpochMilli(millis), zone, language);
    }

    String person(String userKey) {
        return userKey.isEmpty() ? text("by-itself") : users.displayName(userKey);
    }

    /** Where it stands, or what it came to. */
    String state(Recovery recovery) {
        return recovery.findings().closed().isPresent()
                ? text("outcome." + slug(recovery.findings().outcome().orElseThrow()))
                : text("state." + slug(recovery.state()));
    }

    /** The same as one would tell the customer. */
    String standing(Recovery recovery) {
        return recovery.findings().closed().isPresent()
                ? state(recovery)
                : text("card.state." + slug(recovery.state()));
    }

    static String lozenge(Recovery recovery, long now) {
        boolean late = recovery.timers().stream()
                .anyMatch(timer -> timer.isRunning() && timer.at(now) == StepVerdict.BREACHED);
        if (late) {
            return "aui-lozenge-error";
        }
        return recovery.state().isOpen() ? "aui-lozenge-current" : "";
    }

    /** {@code step, name, state, lozenge, due}; due only while it runs. */
    Map<String, Object> timer(StepTimer timer, long now) {
        StepVerdict verdict = timer.at(now);
        boolean waits = verdict == StepVerdict.OPEN && !timer.isRunning() && !timer.ended();
        String look =
                switch (verdict) {
                    case MET -> "aui-lozenge-success";
                    case BREACHED -> "aui-lozenge-error";
                    case OPEN -> "aui-lozenge-current";
                };
        boolean due = timer.isRunning() && timer.due().isPresent();
        return Map.of(
                "step", slug(timer.step()),
                "name", text("step." + slug(timer.step())),
                "state", text("verdict." + (waits ? "waiting" : slug(verdict))),
                "lozenge", look,
                "due", due ? text("due", time(timer.due().getAsLong())) : "");
    }

    /** {@code when, text, words}: one thing that was said. */
    Map<String, Object> event(Said said) {
        Kind kind = said.event().kind();
        String about =
                switch (kind) {
                    case ASSIGNED -> person(said.event().value());
                    case RATED -> said.event().value();
                    case OFFERED -> said.word(ActField.RATING.slug());
                    case WARNED, LATE ->
                        text("step."
                                + said.event().value().toLowerCase(Locale.ROOT).replace('_', '-'));
                    default -> "";
                };
        List<Map<String, Object>> words = new ArrayList<>();
        if (kind == Kind.COMPLAINED) {
            words.add(word(ActField.SEVERITY, said.event().value()));
        }
        if (kind == Kind.EXPLAINED) {
            words.add(word(ActField.CAUSE, said.event().value()));
        }
        for (ActField field : List.of(ActField.REMEDY, ActField.WORDS, ActField.PREVENTION, ActField.REMARK)) {
            if (!said.word(field.slug()).isEmpty()) {
                words.add(word(field, said.word(field.slug())));
            }
        }
        return Map.of(
                "when", time(said.event().at()),
                "kind", slug(kind),
                "text", text("event." + said(said), person(said.actor()), about),
                "words", words);
    }

    /** Who handles it is chosen by itself where nobody chooses. */
    private static String said(Said said) {
        boolean byItself = said.event().kind() == Kind.ASSIGNED && said.actor().isEmpty();
        return byItself ? "assigned-by-itself" : slug(said.event().kind());
    }

    String label(ActField field) {
        return text("field." + field.slug());
    }

    String option(ActField field, String value) {
        return switch (field) {
            case RATING -> value + " " + texts.text(language, STARS + value);
            case HANDLER -> person(value);
            default -> text(field.slug() + "." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    /** A form asks the customer; the story is read by others, too. */
    private String saidLabel(ActField field) {
        return field == ActField.REMEDY ? text("said.remedy") : label(field);
    }

    private Map<String, Object> word(ActField field, String value) {
        return Map.of("label", saidLabel(field), "value", field.isChoice() ? option(field, value) : value);
    }

    static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
