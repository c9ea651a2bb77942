package org.internalcustomer.jira.host.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.StorageFailure;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the outbox promises on every database. */
abstract class OutboxContract {

    private static final OutgoingMail MAIL =
            new OutgoingMail("survey/17", "anna@example.com", "Hello", "text", "<p>text</p>");

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final InstantSource clock = () -> now;
    private TestDatabase database;
    private Sql sql;
    private TestOutbox jira;

    abstract TestDatabase emptyDatabase();

    @BeforeEach
    void open() {
        database = emptyDatabase();
        sql = database.sql();
        jira = new TestOutbox(sql, clock);
    }

    @Test
    void givesEachMailToJiraOnce() {
        jira.outbox().post(MAIL);
        jira.outbox().post(MAIL);
        jira.outbox().deliver();

        assertThat(jira.mails()).singleElement().satisfies(taken -> {
            assertThat(taken.mail()).isEqualTo(MAIL);
            assertThat(taken.messageId()).isEqualTo("survey.17@internal-customer");
        });
    }

    @Test
    void givesABatchToJiraInOrderWithoutWhatItKnows() {
        jira.outbox().post(mail("b"));

        jira.outbox().post(List.of(mail("a"), mail("b"), mail("c"), mail("a")));
        jira.outbox().post(List.of(mail("a"), mail("b")));
        jira.outbox().post(List.of());

        assertThat(jira.taken()).containsExactly("b", "a", "c");
        assertThat(jira.mails())
                .extracting(TestOutbox.Taken::messageId)
                .containsExactly("b@internal-customer", "a@internal-customer", "c@internal-customer");
    }

    @Test
    void readsAndWritesAsOftenForAHundredMailsAsForOne() {
        int before = database.uses();
        jira.outbox().post(mail("one"));
        int one = database.uses() - before;

        jira.outbox().post(mails(100));

        assertThat(database.uses() - before - one).isEqualTo(one);
        assertThat(jira.mails()).hasSize(101);
    }

    @Test
    void keepsNoneOfABatchWhereOneCannotBeKept() {
        OutgoingMail tooLong = new OutgoingMail("x".repeat(500), "anna@example.com", "Hello", "text", "");

        assertThatThrownBy(() -> jira.outbox().post(List.of(mail("a"), tooLong)))
                .isInstanceOf(StorageFailure.class);

        assertThat(jira.outbox().count(MailState.WAITING)).isZero();
        assertThat(jira.mails()).isEmpty();
    }

    @Test
    void sendsAgainOnlyThoseOfABatchThatWereNotConfirmed() {
        jira.outbox().post(mails(10));
        jira.mails().subList(0, 4).forEach(mail -> jira.outbox().sent(mail.id()));
        now = now.plus(StoredOutbox.PATIENCE).plusSeconds(1);
        TestOutbox afterCrash = new TestOutbox(sql, clock);

        afterCrash.outbox().deliver();

        assertThat(afterCrash.taken()).containsExactlyElementsOf(jira.taken().subList(4, 10));
        assertThat(new MailTrouble(sql, clock, afterCrash.outbox()).latest(100))
                .hasSize(6)
                .allMatch(MailTrouble.Mail::again);
    }

    @Test
    void knowsWhatBecameOfIt() {
        jira.outbox().post(MAIL);
        jira.outbox().sent(jira.mails().get(0).id());

        assertThat(jira.outbox().count(MailState.SENT)).isEqualTo(1);

        jira.outbox().post(new OutgoingMail("b", "ben@example.com", "Hello", "text", ""));
        jira.outbox().failed(jira.mails().get(1).id(), "no such user ".repeat(50));

        assertThat(jira.outbox().count(MailState.FAILED)).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatStillStandsInTheQueueOfThisNode() {
        jira.outbox().post(MAIL);
        now = now.plus(StoredOutbox.PATIENCE).plusSeconds(1);

        jira.outbox().deliver();

        assertThat(jira.mails()).hasSize(1);
    }

    @Test
    void sendsOnceMoreUnderTheSameMessageIdAfterACrash() {
        jira.outbox().post(MAIL);
        TestOutbox afterCrash = new TestOutbox(sql, clock);
        afterCrash.outbox().deliver();
        assertThat(afterCrash.mails()).isEmpty();

        now = now.plus(StoredOutbox.PATIENCE).plusSeconds(1);
        afterCrash.outbox().deliver();

        assertThat(afterCrash.mails())
                .extracting(TestOutbox.Taken::messageId)
                .containsExactly(jira.mails().get(0).messageId());
    }

    /** Nothing crashed: Jira's queue was long, or a mail server slow. */
    @Test
    void goesOutFromOneNodeWhereTwoHaveItInJirasQueue() {
        TestOutbox other = takenOverAfterPatience();

        assertThat(jira.leaves()).as("whoever comes first, it is the other's").isFalse();
        assertThat(other.leaves()).isTrue();
        jira.outbox().deliver();

        assertThat(jira.leaves()).isFalse();
        assertThat(jira.mails()).hasSize(1);
        assertThat(jira.outbox().count(MailState.SENT)).isEqualTo(1);
    }

    @Test
    void isNotTakenOverFromANodeThatSendsIt() {
        jira.outbox().post(MAIL);
        now = now.plus(StoredOutbox.PATIENCE);
        assertThat(jira.mayLeave()).isTrue();
        now = now.plus(StoredOutbox.PATIENCE);
        TestOutbox other = new TestOutbox(sql, clock);
        other.outbox().deliver();

        assertThat(other.mails()).isEmpty();
    }

    @Test
    void isOutOnceAnyNodeSaysSo() {
        jira.outbox().post(MAIL);
        assertThat(jira.mayLeave()).isTrue();
        TestOutbox other = takenOverAfterPatience();
        jira.send();

        assertThat(other.leaves()).isFalse();
    }

    @Test
    void isNotSentAgainForANodeThatLostItAndWasRefused() {
        TestOutbox other = takenOverAfterPatience();
        assertThat(other.leaves()).isTrue();
        jira.refuse();
        jira.outbox().returned(jira.mails().get(0).id());

        assertThat(jira.outbox().count(MailState.SENT)).isEqualTo(1);
    }

    /** The first node dropped its copy, so it wants the row again, while the second one's queue is long, too. */
    @Test
    void leavesWithTheLastClaimWhereItBecameUnsureBeforeAnybodyTriedIt() {
        TestOutbox other = becameUnsureInTheQueueOfTheOther();

        assertThat(other.leaves()).isTrue();
        assertThat(jira.outbox().count(MailState.SENT)).isEqualTo(1);
        assertThat(jira.mails()).hasSize(1);
    }

    @Test
    void waitsAgainWhereItBecameUnsureAndJiraCouldNotTryIt() {
        TestOutbox other = becameUnsureInTheQueueOfTheOther();

        other.outbox().returned(other.mails().get(0).id());

        assertThat(jira.outbox().count(MailState.WAITING)).isEqualTo(1);
    }

    @Test
    void doesNotLeaveWithAnOldClaimWhereSomebodyWantedAnUnsureOneTriedAgain() {
        TestOutbox other = becameUnsureInTheQueueOfTheOther();
        now = now.plusSeconds(1);
        assertThat(trouble().retry(jira.mails().get(0).id())).isTrue();

        assertThat(other.leaves()).isFalse();
        assertThat(jira.leaves()).isTrue();
    }

    private TestOutbox becameUnsureInTheQueueOfTheOther() {
        TestOutbox other = takenOverAfterPatience();
        assertThat(jira.leaves()).isFalse();
        now = now.plus(StoredOutbox.PATIENCE).plusSeconds(1);
        jira.outbox().deliver();
        assertThat(jira.outbox().count(MailState.UNSURE)).isEqualTo(1);
        return other;
    }

    private TestOutbox takenOverAfterPatience() {
        jira.outbox().post(MAIL);
        now = now.plus(StoredOutbox.PATIENCE).plusSeconds(1);
        TestOutbox other = new TestOutbox(sql, clock);
        other.outbox().deliver();
        assertThat(other.mails()).hasSize(1);
        return other;
    }

    @Test
    void isUnsureAfterTwoCrashes() {
        jira.outbox().post(MAIL);
        for (int crash = 0; crash < 2; crash++) {
            now = now.plus(StoredOutbox.PATIENCE).plus(Duration.ofSeconds(1));
            jira = new TestOutbox(sql, clock);
            jira.outbox().deliver();
        }

        assertThat(jira.mails()).isEmpty();
        assertThat(jira.outbox().count(MailState.UNSURE)).isEqualTo(1);
    }

    @Test
    void handsOverTheOthersWhereOneCannotBeAndTriesThatOneAgain() {
        List<String> taken = new ArrayList<>();
        Set<String> broken = new HashSet<>(Set.of("a"));
        StoredOutbox outbox = outboxThatCannotSeal(broken, taken);

        outbox.post(mail("a"));
        outbox.post(mail("b"));
        assertThat(taken).containsExactly("b");

        broken.clear();
        now = now.plus(StoredOutbox.PATIENCE).plusSeconds(1);
        outbox.deliver();

        assertThat(taken).containsExactly("b", "a");
    }

    @Test
    void givesUpAMailThatCanNeverBeHandedOver() {
        List<String> taken = new ArrayList<>();
        StoredOutbox outbox = outboxThatCannotSeal(Set.of("a"), taken);

        outbox.post(mail("a"));
        for (int attempts = 0; attempts < 3; attempts++) {
            now = now.plus(StoredOutbox.PATIENCE).plusSeconds(1);
            outbox.deliver();
        }

        assertThat(taken).isEmpty();
        assertThat(outbox.count(MailState.FAILED)).isEqualTo(1);
    }

    @Test
    void shortensASubjectThatTheTableCannotHold() {
        String longest = "x".repeat(254);
        jira.outbox().post(new OutgoingMail("a", "anna@example.com", longest + "\uD83D\uDE00", "text", ""));

        assertThat(jira.mails()).extracting(taken -> taken.mail().subject()).containsExactly(longest);
    }

    @Test
    void sendsARefusedMailAgainAsItIsWrittenNow() {
        OutgoingMail rewritten =
                new OutgoingMail("survey/17", "anna@example.org", "Hello again", "more", "<p>more</p>");
        jira.outbox().post(MAIL);
        jira.outbox().failed(jira.mails().get(0).id(), "550");

        sql.change(db -> assertThat(jira.outbox().again(db, rewritten)).isTrue());
        jira.outbox().deliver();

        assertThat(jira.mails()).extracting(TestOutbox.Taken::mail).containsExactly(MAIL, rewritten);
        sql.change(db -> assertThat(jira.outbox().again(db, mail("unknown"))).isFalse());
    }

    @Test
    void keepsMailsWhileJiraHasNoMailServer() {
        SwitchedPostbox postbox = new SwitchedPostbox();
        StoredOutbox outbox = new StoredOutbox(sql, postbox, List.of(), clock);

        outbox.post(mail("a"));
        assertThat(postbox.taken).isEmpty();
        assertThat(outbox.count(MailState.WAITING)).isEqualTo(1);
        assertThat(new OutboxCheck(outbox).check().detail()).endsWith(".no-server");

        postbox.open = true;
        outbox.deliver();
        assertThat(postbox.taken).hasSize(1);
        assertThat(new OutboxCheck(outbox).check().detail()).endsWith(".good");
    }

    @Test
    void takesBackWhatJiraCouldNotTryHoweverOften() {
        for (int times = 0; times < 3; times++) {
            jira.outbox().post(MAIL);
            jira.outbox().deliver();
            jira.outbox().returned(jira.mails().get(times).id());
        }

        assertThat(jira.outbox().count(MailState.WAITING)).isEqualTo(1);
    }

    @Test
    void triesWhatWasRefusedAgainLongerAndLongerApart() {
        jira.outbox().post(MAIL);
        for (Duration wait :
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2))) {
            refuseLast();
            now = now.plus(wait).minusMillis(1);
            jira.outbox().deliver();
            int before = jira.mails().size();

            now = now.plusMillis(1);
            jira.outbox().deliver();

            assertThat(jira.mails()).as("after %s", wait).hasSize(before + 1);
        }
        refuseLast();
        now = now.plus(Duration.ofDays(1));
        jira.outbox().deliver();

        assertThat(jira.mails()).hasSize(5);
        assertThat(jira.mails()).extracting(TestOutbox.Taken::messageId).containsOnly("survey.17@internal-customer");
        assertThat(trouble().latest(10)).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.FAILED);
            assertThat(mail.problem()).isEqualTo("550 not here");
            assertThat(mail.nextTry()).isEmpty();
        });
    }

    @Test
    void countsAsRefusedWhatJiraBreaksOffAndGoesOnWithTheNext() {
        jira.outbox().post(MAIL);
        jira.send(() -> {
            throw new IllegalStateException("no session");
        });

        assertThat(trouble().latest(10)).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.FAILED);
            assertThat(mail.problem()).contains("no session");
            assertThat(mail.nextTry()).hasValue(now.plus(Duration.ofMinutes(1)));
        });
        jira.outbox().post(mail("next"));
        jira.send(() -> {
            throw new NoClassDefFoundError("javax/mail/Session");
        });
        assertThat(jira.outbox().count(MailState.FAILED)).isEqualTo(2);

        now = now.plus(Duration.ofMinutes(1));
        jira.outbox().deliver();
        jira.send(() -> {});

        assertThat(jira.taken()).containsExactly("survey/17", "next", "survey/17", "next");
        assertThat(jira.outbox().count(MailState.SENT)).isEqualTo(1);
    }

    @Test
    void triesAgainAtOnceWhenSomebodyWantsItTo() {
        jira.outbox().post(MAIL);
        refuseLast();
        long id = trouble().latest(10).get(0).id();

        assertThat(trouble().retry(id)).isTrue();
        assertThat(trouble().retry(id)).as("it is on its way").isFalse();

        assertThat(jira.mails()).hasSize(2);
    }

    @Test
    void listsWhatWasSentAgainAfterACrash() {
        jira.outbox().post(MAIL);
        now = now.plus(StoredOutbox.PATIENCE).plusSeconds(1);
        jira = new TestOutbox(sql, clock);
        jira.outbox().deliver();
        jira.send();

        assertThat(trouble().latest(10)).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.SENT);
            assertThat(mail.again()).isTrue();
        });
    }

    @Test
    void keepsInMemoryOnlySoManyAtATimeAndGoesOnByItself() {
        int number = StoredOutbox.MOST_IN_QUEUE + 150;
        sql.change(db -> {
            for (int i = 0; i < number; i++) {
                jira.outbox().insert(db, mail("many/" + i));
            }
        });
        for (int i = 0; i < 6; i++) {
            jira.outbox().deliver();
        }
        assertThat(jira.mails()).hasSize(StoredOutbox.MOST_IN_QUEUE);

        for (int sent = 0; sent < jira.mails().size(); sent++) {
            jira.outbox().sent(jira.mails().get(sent).id());
        }

        assertThat(jira.outbox().count(MailState.SENT)).isEqualTo(number);
        assertThat(jira.taken()).doesNotHaveDuplicates();
    }

    private void refuseLast() {
        jira.refuse();
    }

    private MailTrouble trouble() {
        return new MailTrouble(sql, clock, jira.outbox());
    }

    private static final class SwitchedPostbox implements Postbox {
        private final List<Long> taken = new ArrayList<>();
        private boolean open;

        @Override
        public void take(long id, OutgoingMail mail, String messageId, StoredOutbox outbox) {
            taken.add(id);
        }

        @Override
        public boolean isOpen() {
            return open;
        }
    }

    private StoredOutbox outboxThatCannotSeal(Set<String> keys, List<String> taken) {
        MailSeal seal = mails -> {
            for (OutgoingMail mail : mails) {
                if (keys.contains(mail.key())) {
                    throw new IllegalStateException("no seal for " + mail.key());
                }
            }
            return mails;
        };
        return new StoredOutbox(sql, (id, mail, messageId, from) -> taken.add(mail.key()), List.of(seal), clock);
    }

    private static List<OutgoingMail> mails(int number) {
        return IntStream.range(0, number).mapToObj(i -> mail("batch/" + i)).toList();
    }

    private static OutgoingMail mail(String key) {
        return new OutgoingMail(key, "anna@example.com", "Hello", "text", "");
    }
}
