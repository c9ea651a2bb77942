package org.internalcustomer.jira.quality;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.survey.Guess;
import org.internalcustomer.core.survey.RequestQuality;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.SurveyOutcome;
import org.internalcustomer.jira.host.request.SurveyOutcomes;

/** What people of the providing departments say about requests, and how they guess they will be rated. */
public final class Qualities {

    private static final String WORDS = "internal-customer.quality.";

    private final QualityStore store;
    private final QualitySurroundings surroundings;
    private final SurveyOutcomes surveys;
    private final InstantSource clock;

    Qualities(QualityStore store, QualitySurroundings surroundings, SurveyOutcomes surveys, InstantSource clock) {
        this.store = store;
        this.surroundings = surroundings;
        this.surveys = surveys;
        this.clock = clock;
    }

    /**
     * What one person may say now about one resolution for one department.
     *
     * @param mayGuess whether the customer was asked and has not answered
     * @param until when it is closed
     */
    record Sayable(Rateable rateable, boolean mayGuess, Instant until) {}

    /** Of each of the person's departments the latest resolution, while it can be rated; none for who asked for the work. */
    List<Sayable> sayable(Issue issue, Person person) {
        List<Rateable> all = store.of(issue.getId());
        if (all.isEmpty() || surroundings.isCustomer(issue, person.key())) {
            return List.of();
        }
        return surroundings.departmentsOf(person.key()).stream()
                .sorted()
                .flatMap(department -> latest(all, department).stream())
                .filter(each -> clock.instant().isBefore(until(each)))
                .map(each -> new Sayable(each, mayGuess(each), until(each)))
                .toList();
    }

    /** Everything that was said, for those who worked on it. */
    List<Rateable> all(Issue issue, Person person) {
        Set<String> departments = surroundings.departmentsOf(person.key());
        return surroundings.isCustomer(issue, person.key())
                ? List.of()
                : store.of(issue.getId()).stream()
                        .filter(each -> departments.contains(each.provider()))
                        .toList();
    }

    /** Says it, or says it otherwise, until the period closes. */
    void say(Issue issue, String department, QualityForm form, Person person) {
        if (surroundings.isCustomer(issue, person.key())
                || !surroundings.departmentsOf(person.key()).contains(department)) {
            throw new Forbidden(WORDS + "not-yours");
        }
        Rateable rateable =
                latest(store.of(issue.getId()), department).orElseThrow(() -> new Conflict(WORDS + "not-resolved"));
        Instant now = clock.instant();
        if (!now.isBefore(until(rateable))) {
            throw new Conflict(WORDS + "closed");
        }
        boolean guessed = form.guess().isPresent()
                && rateable.guess()
                        .map(Guess::rating)
                        .filter(each -> each == form.guess().getAsInt())
                        .isEmpty();
        if (guessed && !mayGuess(rateable)) {
            throw new Conflict(WORDS + "answered");
        }
        if (!form.degrees().isEmpty()) {
            store.rate(rateable, new RequestQuality(form.degrees(), form.word()), person.key(), now);
        }
        if (guessed) {
            store.guess(rateable, new Guess(form.guess().getAsInt(), now));
        }
    }

    private static Optional<Rateable> latest(List<Rateable> all, String department) {
        return all.stream()
                .filter(each -> each.provider().equals(department))
                .max(Comparator.comparing(Rateable::resolved));
    }

    /** As long as the customer could answer. */
    private Instant until(Rateable rateable) {
        return rateable.resolved().plus(Duration.ofDays(surroundings.daysOpen()));
    }

    private boolean mayGuess(Rateable rateable) {
        return surveys.of(List.of(rateable.issueId())).stream()
                .filter(outcome -> outcome.resolved().equals(rateable.resolved()) && !outcome.simulated())
                .anyMatch(Qualities::isAwaited);
    }

    private static boolean isAwaited(SurveyOutcome outcome) {
        return outcome.state() == SurveyOutcome.State.WAITING || outcome.state() == SurveyOutcome.State.SENT;
    }
}
