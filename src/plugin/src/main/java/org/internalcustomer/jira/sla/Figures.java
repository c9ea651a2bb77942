package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.Reading;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.request.OpenOffers;
import org.internalcustomer.jira.host.request.OpenOffers.Asked;
import org.internalcustomer.jira.host.request.SurveyOutcome;
import org.internalcustomer.jira.host.request.SurveyReading;
import org.internalcustomer.jira.host.request.SurveyReadings;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.sla.RequestView.AskedView;
import org.internalcustomer.jira.sla.RequestView.CreditView;
import org.internalcustomer.jira.sla.RequestView.LegView;
import org.internalcustomer.jira.sla.RequestView.NameView;
import org.internalcustomer.jira.sla.RequestView.SurveyView;
import org.internalcustomer.jira.sla.RequestView.TimerView;

/** The figures of one issue at this instant, for REST and panel alike: the stored fold, read on until now. */
public final class Figures {

    private static final Comparator<Timer> NATURAL = Comparator.comparing(
                    (Timer timer) -> timer.id().metric())
            .thenComparingInt(timer -> timer.id().cycle());

    private final StoredFolds folds;
    private final StoredServings servings;
    private final SupportViews supports;
    private final OpenOffers offers;
    private final Configurations configurations;
    private final SurveyReadings surveys;
    private final Users users;
    private final Constants constants;
    private final Texts texts;
    private final InstantSource clock;

    Figures(
            StoredFolds folds,
            StoredServings servings,
            SupportViews supports,
            OpenOffers offers,
            Configurations configurations,
            SurveyReadings surveys,
            Users users,
            Constants constants,
            Texts texts,
            InstantSource clock) {
        this.folds = folds;
        this.servings = servings;
        this.supports = supports;
        this.offers = offers;
        this.configurations = configurations;
        this.surveys = surveys;
        this.users = users;
        this.constants = constants;
        this.texts = texts;
        this.clock = clock;
    }

    public RequestView of(Issue issue) {
        long now = clock.millis();
        Optional<StoredRequest> request = folds.request(issue.getId());
        return request.isEmpty() ? waiting(issue, now) : view(issue, request.get(), now);
    }

    private RequestView waiting(Issue issue, long now) {
        return new RequestView(
                issue.getKey(),
                "WAITING",
                iso(now),
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private RequestView view(Issue issue, StoredRequest request, long now) {
        Configuration configuration = configurations.current();
        List<Long> id = List.of(issue.getId());
        StoredServings.Surroundings around = servings.around(issue.getId());
        List<StoredLeg> legs = folds.legs(id);
        List<Timer> timers = folds.timers(id, configuration.workingCalendars()).stream()
                .map(StoredFolds.IssueTimer::timer)
                .sorted(NATURAL)
                .toList();
        return new RequestView(
                issue.getKey(),
                around.waiting() ? "WAITING" : "COMPUTED",
                iso(now),
                request.whose()
                        .requester()
                        .map(key -> new NameView(key, users.displayName(key)))
                        .orElse(null),
                department(configuration, request.whose().customer()),
                department(configuration, request.whose().provider()),
                request.whose()
                        .service()
                        .map(key -> service(configuration, key))
                        .orElse(null),
                department(configuration, request.whose().offeredTo()),
                offers.of(issue.getId())
                        .flatMap(OpenOffers.Standing::asked)
                        .map(this::asked)
                        .orElse(null),
                request.whose().hops(),
                request.whose().bounces(),
                legs(configuration, legs, timers, now),
                timers.stream().map(timer -> timer(configuration, timer, now)).toList(),
                surveys(configuration, issue.getId()),
                supports.supporting(around.servedBy(), this),
                supports.served(around.serves(), this::department),
                SupportViews.overrun(timers, legs, now, this));
    }

    /** The timers of each of those issues. */
    Map<Long, List<Timer>> timers(Collection<Long> issueIds) {
        return folds.timers(issueIds, configurations.current().workingCalendars()).stream()
                .collect(Collectors.groupingBy(
                        StoredFolds.IssueTimer::issueId,
                        Collectors.mapping(StoredFolds.IssueTimer::timer, Collectors.toList())));
    }

    Calendars calendars() {
        return configurations.current().workingCalendars();
    }

    TimerView timer(Timer timer) {
        return timer(configurations.current(), timer, clock.millis());
    }

    NameView department(String key) {
        return department(configurations.current(), Optional.of(key));
    }

    NameView service(String key) {
        return service(configurations.current(), key);
    }

    AskedView asked(Asked asked) {
        return new AskedView(
                department(asked.department()),
                asked.at().toString(),
                asked.handOff(),
                asked.tacitAt().map(Instant::toString).orElse(null));
    }

    private List<LegView> legs(Configuration configuration, List<StoredLeg> pieces, List<Timer> timers, long now) {
        LegTimers timed = new LegTimers(pieces, timers);
        return pieces.stream()
                .map(piece -> leg(configuration, piece, timed.of(piece), now))
                .toList();
    }

    private LegView leg(Configuration configuration, StoredLeg leg, Optional<Timer> timer, long now) {
        long open = leg.since().isPresent() ? Math.max(0, now - leg.since().getAsLong()) : 0;
        return new LegView(
                leg.sequence(),
                leg.kind().name(),
                department(configuration, leg.department()),
                iso(leg.term().offered()),
                iso(leg.term().accepted()),
                iso(leg.term().closed()),
                leg.usedMillis(),
                timer.map(each -> Nullable.value(each.goal().budget())).orElse(null),
                timer.map(each -> each.id().cycle()).orElse(null),
                leg.wallMillis() + open,
                leg.verdict().orElse(null),
                leg.lateInherited(),
                leg.tacit(),
                leg.hop(),
                leg.bounce());
    }

    private TimerView timer(Configuration configuration, Timer timer, long now) {
        Reading reading = timer.at(now);
        return new TimerView(
                timer.id().policy(),
                timer.id().version(),
                timer.id().metric().name(),
                timer.id().cycle(),
                reading.verdict().name(),
                reading.state().name(),
                reading.because().map(constants::statusName).orElse(null),
                timer.goal().index(),
                timer.goal().calendar(),
                Nullable.value(timer.allowed()),
                reading.used(),
                Nullable.value(reading.remaining()),
                timer.spent().wall(),
                timer.spent().paused(),
                timer.spent().closedHours(),
                iso(timer.course().started()),
                iso(timer.course().stopped()),
                iso(timer.course().due()),
                iso(timer.course().breachedAt()),
                iso(reading.nextChange()),
                department(configuration, timer.owners().provider()));
    }

    private List<SurveyView> surveys(Configuration configuration, long issueId) {
        return surveys.of(issueId).stream()
                .map(reading -> survey(configuration, reading))
                .toList();
    }

    private SurveyView survey(Configuration configuration, SurveyReading reading) {
        SurveyOutcome outcome = reading.outcome();
        return new SurveyView(
                outcome.resolved().toString(),
                outcome.state().name(),
                outcome.rating().isPresent() ? outcome.rating().getAsInt() : null,
                reading.remark().orElse(null),
                reading.details(),
                outcome.answered().map(Instant::toString).orElse(null),
                outcome.simulated(),
                credit(configuration, outcome.credit()),
                reading.page().orElse(null));
    }

    private List<CreditView> credit(Configuration configuration, Credit credit) {
        return credit.parts().entrySet().stream()
                .map(part -> new CreditView(
                        department(configuration, Optional.of(part.getKey()).filter(key -> !key.isEmpty())),
                        (double) part.getValue() / Credit.WHOLE))
                .toList();
    }

    private NameView department(Configuration configuration, Optional<String> key) {
        return key.map(each -> new NameView(
                        each,
                        configuration
                                .organisation()
                                .departments()
                                .find(each)
                                .map(found -> found.names().in(language()))
                                .orElse(each)))
                .orElse(null);
    }

    private NameView service(Configuration configuration, String key) {
        return new NameView(
                key,
                configuration
                        .services()
                        .find(key)
                        .map(found -> found.names().in(language()))
                        .orElse(key));
    }

    private String language() {
        return texts.viewersLocale().getLanguage();
    }

    private static String iso(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }

    private static String iso(OptionalLong millis) {
        return millis.isPresent() ? iso(millis.getAsLong()) : null;
    }
}
