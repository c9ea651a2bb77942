package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.recovery.House.ANNA;
import static org.internalcustomer.jira.recovery.House.LIN;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.customer.Card;
import org.internalcustomer.jira.host.customer.CardButton;
import org.internalcustomer.jira.host.customer.CardField;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.text.TestTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lin, without login. */
@Tag("R-REC-1")
class RecoveryCardTest {

    private final House house = new House();
    private final RecoveryCard card = new RecoveryCard(
            house.recoveries,
            house.complaining,
            new DepartmentsInWords(house.configurations),
            FakeJira.users(),
            TestTexts.all(),
            FakeJira.times());

    @Test
    void letsTheCustomerComplain() {
        assertThat(buttons()).containsExactly("complain");

        card.act(
                visit(LIN),
                "complain",
                new Filled(Map.of("provider", "NET", "severity", "NORMAL", "remedy", "APOLOGY", "words", "Rude.")));

        assertThat(house.recoveries.of(7)).singleElement().satisfies(kept -> assertThat(
                        house.recoveries.fold(kept).state())
                .isEqualTo(State.ACKNOWLEDGE));
        assertThat(buttons()).as("one is open").noneMatch("complain"::equals);
    }

    @Test
    void letsTheCustomerAcceptOrRejectASolution() {
        KeptRecovery kept = house.say(house.complain("NORMAL"), Act.PROPOSE, ANNA);

        assertThat(shown().orElseThrow().lines()).anyMatch(line -> line.contains("So it is."));
        assertThat(buttons()).contains("accept-" + kept.id(), "reject-" + kept.id());

        card.act(visit(LIN), "reject-" + kept.id(), new Filled(Map.of("words", "Not enough.")));

        assertThat(house.recoveries.fold(house.now(kept)).state()).isEqualTo(State.SOLVE);
    }

    @Test
    void saysHowItStandsInWordsForACustomerAndByWhenTheNextWordComes() {
        KeptRecovery kept = house.complain("NORMAL");

        assertThat(shown().orElseThrow().lines().get(0)).endsWith("you will get an answer");
        assertThat(shown().orElseThrow().lines().get(1)).startsWith("You will hear from them by ");

        house.say(kept, Act.PROPOSE, ANNA);

        assertThat(shown().orElseThrow().lines().get(0)).endsWith("a solution waits for your word");
        assertThat(shown().orElseThrow().lines()).noneMatch(line -> line.startsWith("You will hear"));
    }

    @Test
    void asksForTheSecondRatingWithNothingChosen() {
        KeptRecovery kept = house.say(house.say(house.complain("MINOR"), Act.PROPOSE, ANNA), Act.ACCEPT, LIN);

        CardField rating = shown().orElseThrow().forms().get(0).fields().get(0);
        assertThat(rating.options()).extracting(CardField.Option::value).containsExactly("1", "2", "3", "4", "5");
        assertThat(buttons()).containsExactly("rate-" + kept.id());
    }

    @Test
    void showsNothingOfTheProvidersOwnWords() {
        KeptRecovery kept = house.say(house.complain("NORMAL"), Act.PROPOSE, ANNA);
        house.say(kept, Act.EXPLAIN, Map.of("cause", "LATE", "words", "secret", "prevention", "secret"), ANNA);

        assertThat(shown().orElseThrow().lines()).noneMatch(line -> line.contains("secret"));
    }

    @Test
    void isNothingToAnybodyElse() {
        KeptRecovery kept = house.say(house.complain("NORMAL"), Act.PROPOSE, ANNA);

        assertThat(card.card(visit("otto"))).isEmpty();
        assertThatThrownBy(() -> card.act(visit("otto"), "accept-" + kept.id(), Filled.nothing()))
                .isInstanceOf(NotFound.class);
    }

    private Optional<Card> shown() {
        return card.card(visit(LIN));
    }

    private List<String> buttons() {
        return shown().orElseThrow().forms().stream()
                .flatMap(form -> form.buttons().stream())
                .map(CardButton::act)
                .toList();
    }

    private Visit visit(String user) {
        return new Visit(
                house.issue(),
                new Person(user, user, user, user + "@example.com", true),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                House.MON_10_00);
    }
}
