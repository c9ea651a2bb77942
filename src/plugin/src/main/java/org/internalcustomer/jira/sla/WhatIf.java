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

    /** How counters of verdicts that flip begin; metric and provider follow: {@code flipped/RESOLUTION/NET}. */
    static final String FLIPPED = "flipped/";

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
        keep(next, compared(ids, asking, draft.policy()), asking.now());
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

    /** The timers that the policy times or would time. */
    private List<TimerChange> compared(List<Long> ids, Asking asking, SlaPolicy draft) {
        Rulebook now = rules.now();
        Rulebook then = published(now, draft, asking.publication());
        Map<Long, Sighting> sightings = new LinkedHashMap<>();
        ids.forEach(id -> sightings.put(id, new Sighting(Cause.REBUILD, Optional.empty())));
        Set<String> providers = past.providers(asking.requests());
        List<TimerChange> compared = new ArrayList<>();
        for (IssueHistory each : histories.read(sightings)) {
            changes(each, now, then, asking).stream()
                    .filter(change -> change.isOf(draft.key()))
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

    private void keep(Run next, List<TimerChange> compared, long now) {
        Counters counted = new Counters();
        for (TimerChange change : compared) {
            change.before().ifPresent(timer -> counted.add(counter(BEFORE, timer, now)));
            change.after().ifPresent(timer -> counted.add(counter(AFTER, timer, now)));
            if (change.isFlip(now)) {
                change.countFlip(counted, now);
                counted.add(FLIPPED + change.either().id().metric() + "/" + change.provider());
            }
        }
        List<TimerChange> flips =
                compared.stream().filter(change -> change.isFlip(now)).toList();
        sql.change(db -> {
            if (runs.advance(db, next)) {
                runs.count(db, next.id(), counted);
                RunChanges.add(db, next.id(), flips, now);
            }
        });
    }

    private static String counter(String prefix, Timer timer, long now) {
        return prefix + timer.id().metric() + "/" + timer.owners().provider().orElse("") + "/" + timer.verdictAt(now);
    }
}
