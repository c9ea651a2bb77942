package org.internalcustomer.jira.pulse;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.internalcustomer.core.score.Period;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.jira.host.config.PulseSettings;
import org.internalcustomer.jira.host.mail.Outbox;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.request.Contacts;
import org.internalcustomer.jira.host.request.Contacts.Contact;
import org.internalcustomer.jira.host.request.SurveyContacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks, once a quarter, whoever had to do with a department in the ninety days before. Doing it again, after whatever crash,
 * asks nobody twice: people are known by quarter, department and person, and the outbox knows the mail's key.
 */
final class AskPulse implements Runnable {

    static final Duration LOOKS_BACK = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(AskPulse.class);
    private static final int AT_ONCE = 100;

    private final PulseStore store;
    private final PulseSurroundings surroundings;
    private final Contacts contacts;
    private final SurveyContacts surveys;
    private final PulseMail mails;
    private final Outbox outbox;
    private final InstantSource clock;

    AskPulse(
            PulseStore store,
            PulseSurroundings surroundings,
            Contacts contacts,
            SurveyContacts surveys,
            PulseMail mails,
            Outbox outbox,
            InstantSource clock) {
        this.store = store;
        this.surroundings = surroundings;
        this.contacts = contacts;
        this.surveys = surveys;
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void run() {
        PulseSettings settings = surroundings.settings();
        Instant now = clock.instant();
        store.mix(now);
        store.forgetMails(now);
        if (!settings.enabled() || now.isBefore(settings.activated())) {
            return;
        }
        Period quarter =
                Period.of(Period.Unit.QUARTER, now.atZone(surroundings.zone()).toLocalDate());
        Instant closes = store.closes(quarter.toString()).orElseGet(() -> begin(quarter, settings, now));
        if (now.isBefore(closes)) {
            send(quarter.toString(), now);
            if (settings.reminderAfterDays() > 0) {
                remind(quarter.toString(), settings.reminderAfterDays(), now);
            }
        }
    }

    /** Back from the quarter's first day, or from the day it was switched on: the same people whenever this is done. */
    private Instant begin(Period quarter, PulseSettings settings, Instant now) {
        Instant first = Instant.ofEpochMilli(quarter.from(surroundings.zone()));
        Instant wave = first.isBefore(settings.activated()) ? settings.activated() : first;
        Instant closes = now.plus(Duration.ofDays(settings.openDays()));
        List<Asked> asked = new ArrayList<>();
        departments(wave).forEach((person, departments) -> settings.choice()
                .of(quarter.toString(), person, departments)
                .forEach(department -> asked.add(Asked.waiting(quarter.toString(), person, department, closes))));
        store.begin(quarter.toString(), closes, asked);
        LOG.info("The pulse of {} asks {} times", quarter, asked.size());
        return closes;
    }

    /** Departments as they are called today, without the person's own. */
    private Map<String, Set<String>> departments(Instant wave) {
        Map<String, Set<String>> departments = new TreeMap<>();
        for (Contact contact : contacts.between(wave.minus(LOOKS_BACK), wave)) {
            surroundings.today(contact.department()).ifPresent(department -> departments
                    .computeIfAbsent(contact.person(), any -> new TreeSet<>())
                    .add(department));
        }
        departments.forEach((person, known) -> known.removeAll(surroundings.departmentsOf(person)));
        return departments;
    }

    private void send(String quarter, Instant now) {
        each(after -> store.waiting(quarter, after, AT_ONCE), asked -> send(asked, now), now);
    }

    /** Once, like surveys. */
    private void remind(String quarter, int days, Instant now) {
        Instant sentUntil = now.minus(Duration.ofDays(days));
        each(after -> store.silent(quarter, sentUntil, after, AT_ONCE), asked -> remind(asked, now), now);
    }

    /** The mail is posted before that is noted, here, too. */
    private void remind(Asked asked, Instant now) {
        mails.reminder(asked).ifPresent(outbox::post);
        store.remind(asked.id(), now);
    }

    /** Page by page, while each person works. */
    private void each(LongFunction<List<Asked>> pages, Consumer<Asked> act, Instant now) {
        long last = 0;
        List<Asked> page;
        do {
            page = pages.apply(last);
            for (Asked asked : page) {
                doOrLog(asked, act, now);
                last = asked.id();
            }
        } while (page.size() == AT_ONCE);
    }

    /** What goes wrong with one must not keep back the others; it is tried again next time. */
    private void doOrLog(Asked asked, Consumer<Asked> act, Instant now) {
        try {
            if (surroundings.isOpen(asked.person(), now)) {
                act.accept(asked);
            }
        } catch (RuntimeException failed) {
            LOG.error("The pulse {} could not be posted; tried again later", asked.key(), failed);
        }
    }

    /** The mail is posted before that is noted: killed between, the outbox knows it already. */
    private void send(Asked asked, Instant now) {
        Optional<PulseMail.Written> mail = mayBeAsked(asked, now) ? mails.write(asked) : Optional.empty();
        if (mail.isEmpty()) {
            store.skip(asked.id());
            return;
        }
        OutgoingMail written = mail.get().mail();
        outbox.post(written);
        store.sent(asked.id(), now, mail.get().language());
    }

    /** Whom surveys about requests have asked often enough is left in peace; the pulse's own limit is the choice. */
    private boolean mayBeAsked(Asked asked, Instant now) {
        ContactLimit limit = surroundings.limit();
        if (limit.isNone()) {
            return true;
        }
        Instant since = now.minus(Duration.ofDays(limit.days()));
        return limit.allows(
                surveys.asked(asked.person(), Optional.empty(), since),
                surveys.asked(asked.person(), Optional.of(asked.department()), since));
    }
}
