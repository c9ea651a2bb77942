package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.sla.Policies;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.core.sla.SlaPolicy;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.config.DraftedPolicies;
import org.internalcustomer.jira.host.config.DraftedPolicies.Drafted;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.request.Histories;
import org.internalcustomer.jira.host.request.Histories.Sighting;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.host.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds past requests twice, under the rules of now and as if a draft were published (R-POL-4), and keeps what would
 * differ. No timer is written. What it compares must stay the same while it runs.
 */
final class WhatIf implements PagedJob {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIf.class);

    static final String NAME = "what-if";

    /** How counters begin; metric, provider and verdict follow: {@code before/RESOLUTION/NET/MET}. */
    static final String BEFORE = "before/";

    static final String AFTER = "after/";

    /** How counters of verdicts that flip begin; metric and provider follow, of the chosen ones: {@code flipped/RESOLUTION/NET}. */
    static final String FLIPPED = "flipped/";

    /** How those of other policies' timers begin; they go on as above: {@code others/before/LEG/NET/MET}. */
    static final String OTHERS = "others/";

    /** How counters begin of what another policy times and the draft moves; they go on as those of flips. */
    static final String MOVED = "moved/";

    private static final int PAGE = 200;

    private final PastRequests past;
    private final Histories histories;
    private final Rules rules;
    private final RulesMark mark;
    private final DraftedPolicies drafts;
    private final RunStore runs;
    private final Sql sql;

    WhatIf(
            PastRequests past,
            Histories histories,
            Rules rules,
            RulesMark mark,
            DraftedPolicies drafts,
            RunStore runs,
            Sql sql) {
        this.past = past;
        this.histories = histories;
        this.rules = rules;
        this.mark = mark;
        this.drafts = drafts;
        this.runs = runs;
        this.sql = sql;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Run> page(Run run) {
        Asking asking = Asking.read(run.asked());
        Drafted draft = drafts.drafted(run.job().subject())
                .filter(found -> found.version() == asking.drafted())
                .orElseThrow(() -> new BadInput("", "internal-customer.what-if.draft-changed"));
        if (!mark.now().equals(asking.rules())) {
            throw new BadInput("", "internal-customer.what-if.rules-changed");
        }
        List<Long> ids = past.idsAfter(run.progress().cursor(), asking.requests(), PAGE);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Run next = run.after(ids.get(ids.size() - 1), ids.size());
        Set<String> providers = past.providers(asking.requests());
        List<TimerChange> compared = compared(ids, asking, draft.policy(), providers);
        sql.change(db -> {
            if (runs.advance(db, next)) {
                runs.count(
                        db,
                        next.id(),
                        counted(compared, asking.now(), draft.policy().key(), providers));
                List<TimerChange> flips = compared.stream()
                        .filter(change -> change.isFlip(asking.now()))
                        .toList();
                RunChanges.add(db, next.id(), flips, asking.now());
            }
        });
        return Optional.of(next);
    }

    /** All versions as they would be. */
    static Rulebook published(Rulebook now, SlaPolicy draft, Asking.Publication publication) {
        List<PolicyVersion> versions = new ArrayList<>();
        int latest = 0;
        for (PolicyVersion each : now.policies().versions()) {
            boolean same = each.policy().key().equals(draft.key());
            latest = same ? Math.max(latest, each.version()) : latest;
            if (!same || !publication.always()) {
                versions.add(each);
            }
        }
        versions.add(
                publication.always()
                        ? new PolicyVersion(draft, latest + 1, Long.MIN_VALUE)
                        : new PolicyVersion(draft, latest + 1, publication.effective(), publication.open()));
        return new Rulebook(new Policies(versions), now.calendars(), now.done());
    }

    /** The timers of all policies: what stops a resolution ends everybody's legs, and silence moves a request. */
    private List<TimerChange> compared(List<Long> ids, Asking asking, SlaPolicy draft, Set<String> providers) {
        Rulebook now = rules.now();
        Rulebook then = published(now, draft, asking.publication());
        Map<Long, Sighting> sightings = new LinkedHashMap<>();
        ids.forEach(id -> sightings.put(id, new Sighting(Cause.REBUILD, Optional.empty())));
        List<TimerChange> compared = new ArrayList<>();
        for (IssueHistory each : histories.read(sightings)) {
            changes(each, now, then, asking).stream()
                    .filter(change -> change.isHeldBy(providers))
                    .forEach(compared::add);
        }
        return compared;
    }

    /** One that cannot be folded is left out, as every fold leaves it out and the health page tells. */
    private static List<TimerChange> changes(IssueHistory each, Rulebook now, Rulebook then, Asking asking) {
        try {
            List<Timer> before = SlaFold.of(now, each.history(), asking.now()).timers();
            List<Timer> after = SlaFold.of(then, each.history(), asking.now()).timers();
            return TimerChange.pairs(each.issue().id(), each.issue().key(), before, after);
        } catch (RuntimeException unexpected) {
            LOG.warn(
                    "Could not try the draft on {}; it is left out",
                    each.issue().key(),
                    unexpected);
            return List.of();
        }
    }

    private static Counters counted(List<TimerChange> compared, long now, String policy, Set<String> providers) {
        Counters counted = new Counters();
        for (TimerChange change : compared) {
            boolean own = change.isOf(policy);
            boolean flip = change.isFlip(now);
            boolean moved = !own && (flip || change.isOfAnotherDepartment());
            String prefix = own ? "" : OTHERS;
            for (Timer timer : held(change.before(), providers)) {
                counted.add(prefix + BEFORE + place(timer) + "/" + timer.verdictAt(now));
            }
            for (Timer timer : held(change.after(), providers)) {
                counted.add(prefix + AFTER + place(timer) + "/" + timer.verdictAt(now));
            }
            if (moved) {
                held(change.before(), providers).forEach(timer -> counted.add(MOVED + place(timer)));
                held(change.after(), providers).forEach(timer -> counted.add(MOVED + place(timer)));
            }
            if (flip) {
                change.countFlip(counted, now);
                counted.add(FLIPPED + place(change.heldBy(providers)));
            }
        }
        return counted;
    }

    private static List<Timer> held(Optional<Timer> timer, Set<String> providers) {
        return timer.filter(each -> TimerChange.isHeldBy(each, providers)).stream()
                .toList();
    }

    private static String place(Timer timer) {
        return timer.id().metric() + "/" + timer.owners().provider().orElse("");
    }
}
