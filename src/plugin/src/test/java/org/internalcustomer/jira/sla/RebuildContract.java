package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.DirtyClaims.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a change of the rules, or an administrator, may rely on, on every database. */
@Tag("R-CLK-1")
abstract class RebuildContract {

    private final SettableClock clock = new SettableClock(MON_09_00);
    private final Mark rules = new Mark();
    private DirtyClaims claims;
    private Marks dirty;
    private Rebuild rebuild;

    abstract Sql emptyDatabase();

    @BeforeEach
    void twoKnownIssues() {
        Sql sql = emptyDatabase();
        claims = new DirtyClaims(sql, clock);
        dirty = new Marks(claims);
        rebuild = new Rebuild(new KnownIssues(sql), dirty, claims, rules);
        FoldStore store = new FoldStore(sql, () -> Stories.RULES, new NotedFirings(), clock);
        List<Long> ids = List.of(1L, 2L);
        store.store(List.of(issue(1).fold(), issue(2).fold()), store.known(ids));
    }

    @Test
    void marksEveryKnownIssueAndRemembersForWhichRules() {
        rules.now = 7;
        assertThat(rules.isOwed()).isTrue();

        rebuild.run(running());

        assertThat(claims.claim(10)).extracting(Claim::issueId).containsExactly(1L, 2L);
        assertThat(rules.isOwed()).isFalse();
    }

    @Test
    void isStillOwedWhenItWasKilledBeforeTheEnd() {
        rules.now = 7;
        dirty.meanwhile = () -> {
            throw new IllegalStateException("killed");
        };

        assertThatThrownBy(() -> rebuild.run(running())).isInstanceOf(IllegalStateException.class);

        assertThat(rules.isOwed()).isTrue();
    }

    @Test
    void beginsAgainForRulesThatWereSavedWhileItRan() {
        rules.now = 7;
        dirty.meanwhile = () -> rules.now = 8;

        rebuild.run(running());

        assertThat(claims.count(Cause.REBUILD)).isEqualTo(4);
        assertThat(rules.isOwed()).isFalse();
    }

    @Test
    void endsThoughAnIssueCannotBeFolded() {
        rebuild.run(running());
        claims.postpone(claims.claim(1), Duration.ofMinutes(5));

        rebuild.run(running());

        assertThat(claims.count(Cause.REBUILD)).isPositive();
    }

    @Test
    void marksWhatIsBeingFoldedForTheFirstTime() {
        claims.insert(List.of(3L), Cause.CREATED);
        claims.claim(1);

        rebuild.run(running());

        assertThat(claims.claim(10)).extracting(Claim::issueId).containsExactly(3L, 1L, 2L);
    }

    @Test
    void isOwedNoMoreOnceAnAdministratorCalledItOff() {
        rules.now = 7;
        rebuild.run(running());
        rules.now = 8;

        rebuild.callOff();

        assertThat(claims.count()).isZero();
        assertThat(rules.isOwed()).isFalse();
    }

    private JobProgress running() {
        JobProgress progress = new JobProgress("rebuild");
        progress.begin(clock.instant());
        return progress;
    }

    private static final class Mark implements RulesMark {

        private long now;
        private long marked = -1;

        @Override
        public long now() {
            return now;
        }

        @Override
        public long marked() {
            return marked;
        }

        @Override
        public void mark(long revision) {
            marked = revision;
        }
    }

    private static final class Marks implements DirtyRequests {

        private final DirtyClaims claims;
        private Runnable meanwhile = () -> {};

        Marks(DirtyClaims claims) {
            this.claims = claims;
        }

        @Override
        public void mark(long issueId, Cause cause) {
            mark(List.of(issueId), cause);
        }

        @Override
        public void mark(Collection<Long> issueIds, Cause cause) {
            claims.insert(issueIds, cause);
            meanwhile.run();
        }

        @Override
        public long count() {
            return claims.count();
        }
    }
}
