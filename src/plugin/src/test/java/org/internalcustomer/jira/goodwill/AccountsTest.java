package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.internalcustomer.core.goodwill.Account;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Accounts out of what folds gave and what other features know. */
@Tag("R-KUD-1")
class AccountsTest {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final Pair NET_AND_SD = new Pair("NET", "SD");

    private final Configurations configurations = AllSections.configured(() -> NOW);
    private final EntryStore folded =
            new SqlEntryStore(TestDatabase.h2(GoodwillRow.class).sql());
    private final List<Entry> thanks =
            List.of(entry("kudos/1", EntryKind.KUDOS, 30), entry("kudos/2", EntryKind.KUDOS, 0));
    private final Accounts accounts = new Accounts(
            folded,
            List.of((pair, since) ->
                    pair.filter(wanted -> !wanted.equals(NET_AND_SD)).isPresent() ? List.of() : thanks),
            configurations,
            () -> NOW);

    @Test
    void addUpAllSources() {
        folded.replace(List.of(1L), List.of(entry("1/b", EntryKind.BREACH, 90), entry("1/c", EntryKind.BREACH, -5)));

        Account account = accounts.of(NET_AND_SD);

        assertThat(account.entries()).extracting(Entry::id).containsExactly("kudos/2", "kudos/1", "1/b");
        assertThat(account.balance(NOW)).isCloseTo(2 + 2 * .7937 - 1, within(.0005));
    }

    @Test
    void sayTheSameInTheOverviewAndInTheStatement() {
        folded.replace(List.of(1L), List.of(entry("1/b", EntryKind.BREACH, 90), entry("1/c", EntryKind.BREACH, 12)));

        assertThat(accounts.all()).singleElement().satisfies(balance -> {
            assertThat(balance.pair()).isEqualTo(NET_AND_SD);
            assertThat(balance.entries()).isEqualTo(4);
            assertThat(balance.balance()).isCloseTo(accounts.of(NET_AND_SD).balance(NOW), within(1e-9));
        });
    }

    @Test
    void countWhatTheConfigurationSays() {
        configure("""
                {"format": 1, "goodwill": {"points": {"KUDOS": 10}}}""");

        assertThat(accounts.of(NET_AND_SD).points().of(EntryKind.KUDOS)).isEqualTo(10);
        assertThat(accounts.of(NET_AND_SD).points().of(EntryKind.BREACH)).isEqualTo(-2);
        assertThatThrownBy(() -> configure("""
                {"format": 1, "goodwill": {"points": {"KUDOS": 1000}}}""")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> configure("""
                {"format": 1, "goodwill": {"points": {"LUNCH": 1}}}""")).isInstanceOf(BadInput.class);
    }

    @Test
    void areOverdrawnBelowWhatTheConfigurationSays() {
        assertThat(accounts.terms().isOverdrawn(-1)).isTrue();

        configure("""
                {"format": 1, "goodwill": {"overdrawnBelow": -10}}""");

        assertThat(accounts.terms().isOverdrawn(-10)).isFalse();
        assertThat(accounts.terms().isOverdrawn(-11)).isTrue();
        assertThatThrownBy(() -> configure("""
                {"format": 1, "goodwill": {"overdrawnBelow": 1}}""")).isInstanceOf(BadInput.class);
    }

    @Test
    void neverTakeForADepositOrGiveForAWithdrawal() {
        assertThatThrownBy(() -> configure("""
                {"format": 1, "goodwill": {"points": {"KUDOS": -1}}}""")).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field())
                .endsWith("points.KUDOS"));
        assertThatThrownBy(() -> configure("""
                {"format": 1, "goodwill": {"points": {"BREACH": 1}}}""")).isInstanceOf(BadInput.class);
    }

    private void configure(String document) {
        configurations.change(Submission.document(Json.read(document), AllSections.list()), FakeJira.ADMIN);
    }

    private static Entry entry(String id, EntryKind kind, int daysAgo) {
        return new Entry(id, kind, NET_AND_SD, NOW.minus(Duration.ofDays(daysAgo)), 1);
    }
}
