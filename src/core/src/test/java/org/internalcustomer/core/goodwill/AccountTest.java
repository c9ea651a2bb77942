package org.internalcustomer.core.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a goodwill account says at an instant. */
@Tag("R-KUD-1")
class AccountTest {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final Pair HR_AND_IT = new Pair("HR", "IT");

    @ParameterizedTest
    @CsvSource({"0, 1", "30, 0.794", "90, 0.5", "180, 0.25", "730, 0.004"})
    void anEntryWeighsHalfAfterNinetyDays(int days, double weight) {
        assertThat(Account.weight(Duration.ofDays(days))).isCloseTo(weight, within(.0005));
    }

    @ParameterizedTest
    @CsvSource({
        "KUDOS, 2",
        "EARLY, 1",
        "RECOVERED, 2",
        "HELP, 3",
        "APOLOGY, 1",
        "BREACH, -2",
        "BOUNCE, -2",
        "UPHELD, -4",
        "BROKEN_DATE, -3",
        "MISSED_UPDATE, -1"
    })
    void depositsAreSmallAndWithdrawalsLarge(EntryKind kind, int points) {
        assertThat(Points.usual().of(kind)).isEqualTo(points);
        assertThat(kind.isDeposit()).isEqualTo(points > 0);
    }

    @Test
    void addsUpWhatItsEntriesStillWeigh() {
        Account account = account(entry(EntryKind.KUDOS, 0), entry(EntryKind.KUDOS, 90), entry(EntryKind.BREACH, 30));

        assertThat(account.balance(NOW)).isCloseTo(2 + 1 - 2 * .7937, within(.0005));
    }

    @Test
    void knowsNothingOfWhatComesLater() {
        Account account = account(entry(EntryKind.KUDOS, 10), entry(EntryKind.BREACH, -1));

        assertThat(account.balance(NOW)).isPositive();
        assertThat(account.balance(NOW.minus(Duration.ofDays(11)))).isZero();
        assertThat(account.balance(NOW.plus(Duration.ofDays(1)))).isNegative();
    }

    @Test
    void isOverdrawnBelowNothing() {
        assertThat(Terms.usual()
                        .isOverdrawn(
                                account(entry(EntryKind.MISSED_UPDATE, 400)).balance(NOW)))
                .isTrue();
        assertThat(Terms.usual().isOverdrawn(account().balance(NOW))).isFalse();
    }

    @Test
    void isOverdrawnBelowTheDebtThatIsSetUp() {
        Terms lenient = new Terms(Points.usual(), -5);

        assertThat(lenient.isOverdrawn(-5)).isFalse();
        assertThat(lenient.isOverdrawn(-5.01)).isTrue();
        assertThatThrownBy(() -> new Terms(Points.usual(), 1)).hasMessageContaining("1");
        assertThatThrownBy(() -> new Terms(Points.usual(), -1001)).hasMessageContaining("-1001");
    }

    @Test
    void countsWhatIsSetUp() {
        Account account = new Account(List.of(entry(EntryKind.KUDOS, 0)), new Points(Map.of(EntryKind.KUDOS, 5)));

        assertThat(account.balance(NOW)).isEqualTo(5);
        assertThatThrownBy(() -> new Points(Map.of(EntryKind.KUDOS, 101))).hasMessageContaining("101");
    }

    private static Account account(Entry... entries) {
        return new Account(List.of(entries), Points.usual());
    }

    private static Entry entry(EntryKind kind, int daysAgo) {
        return new Entry(kind + "/" + daysAgo, kind, HR_AND_IT, NOW.minus(Duration.ofDays(daysAgo)), 0);
    }
}
