package org.internalcustomer.jira.host.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.token.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store of customers' links promises on every database. */
abstract class CustomerLinksContract {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final CustomerLink LIN_7 = new CustomerLink(7, "lin", MON_10_00);

    private final Token token = Token.random();
    private CustomerLinkStore links;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        links = new SqlCustomerLinks(emptyDatabase());
    }

    @Test
    void givesBackWhatATokenOpens() {
        links.keep(token.hash(), LIN_7);
        links.keep(Token.random().hash(), new CustomerLink(8, "lin", MON_10_00));

        assertThat(links.find(token.hash())).contains(LIN_7);
        assertThat(links.find(Token.random().hash())).isEmpty();
    }

    @Test
    void keepsAHashOnce() {
        links.keep(token.hash(), LIN_7);

        assertThatThrownBy(() -> links.keep(token.hash(), new CustomerLink(8, "eve", MON_10_00)))
                .isInstanceOf(DuplicateRow.class);
        assertThat(links.find(token.hash())).contains(LIN_7);
    }

    @Test
    void dropsWhatExpiredBeforeThat() {
        links.keep(token.hash(), LIN_7);

        links.dropExpired(MON_10_00);
        assertThat(links.find(token.hash())).isPresent();

        links.dropExpired(MON_10_00.plus(Duration.ofMillis(1)));
        assertThat(links.find(token.hash())).isEmpty();
    }

    @Test
    void forgetsIssuesThatAreGone() {
        Token other = Token.random();
        links.keep(token.hash(), LIN_7);
        links.keep(other.hash(), new CustomerLink(8, "lin", MON_10_00));

        links.forget(List.of());
        links.forget(List.of(7L, 9L));

        assertThat(links.find(token.hash())).isEmpty();
        assertThat(links.find(other.hash())).isPresent();
    }
}
