package org.internalcustomer.jira.host.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.ApplicationProperties;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.token.Token;
import org.junit.jupiter.api.Test;

/** Links to the customer's page, from the letter to the mail that leaves. */
class SealCustomerLinksTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final String ANNA = "anna@example.com";

    private final CustomerLinkStore store =
            new SqlCustomerLinks(TestDatabase.h2(CustomerLinkRow.class).sql());
    private final KeptCustomerLinks links = new KeptCustomerLinks(
            store,
            FakeJira.fake(ApplicationProperties.class, call -> "https://jira.example.com/jira/"),
            () -> MON_10_00);
    private final SealCustomerLinks seal = new SealCustomerLinks(links, FakeJira.users());

    @Test
    void openTheirIssueForTheirPersonOnceTheMailLeaves() {
        String address = links.to(7, "anna");
        OutgoingMail sealed = seal.seal(mail(ANNA, "See " + address + " and " + address));

        assertThat(sealed.text()).startsWith("See https://jira.example.com/jira" + KeptCustomerLinks.PATH);
        assertThat(sealed.html()).isEqualTo("<p>" + sealed.text() + "</p>");
        assertThat(opened(sealed)).isEqualTo(new CustomerLink(7, "anna", MON_10_00.plus(90, ChronoUnit.DAYS)));
    }

    @Test
    void differEachTimeTheMailLeaves() {
        OutgoingMail mail = mail(ANNA, links.to(7, "anna"));

        assertThat(seal.seal(mail).text()).isNotEqualTo(seal.seal(mail).text());
    }

    /** Somebody who writes another person's mark into the words of an issue gets a mail about that issue. */
    @Test
    void openNothingInAMailToSomebodyElse() {
        for (String forged : new String[] {new LinkMark(7, "anna").text(), "~ic-customer-7-=~", "~ic-customer-7-A~"}) {
            OutgoingMail sealed = seal.seal(mail("ben@example.com", "t=" + forged + "."));

            assertThat(sealed.text()).as(forged).doesNotMatch(".*[A-Za-z0-9_-]{43}.*");
        }
    }

    @Test
    void leaveOtherMailsAsTheyAre() {
        OutgoingMail mail = mail(ANNA, "~ic-customer~ costs 7-8 ~");

        assertThat(seal.seal(mail)).isEqualTo(mail);
    }

    @Test
    void workAtOnceWhereSomebodyIsThere() {
        String path = links.now(7, "anna");

        assertThat(path).startsWith(KeptCustomerLinks.PATH);
        assertThat(store.find(new Token(path.substring(KeptCustomerLinks.PATH.length())).hash()))
                .isPresent();
    }

    @Test
    void takePeopleWithOddKeys() {
        LinkMark mark = new LinkMark(7, "林 & <söhne>~");

        assertThat(mark.text()).matches("~ic-customer-7-[A-Za-z0-9_-]+~");
        assertThat(LinkMark.in("x" + mark.text() + "y").values()).containsExactly(mark);
    }

    private CustomerLink opened(OutgoingMail mail) {
        String token = mail.text().substring(mail.text().lastIndexOf("t=") + 2);
        return store.find(new Token(token).hash()).orElseThrow();
    }

    private static OutgoingMail mail(String to, String text) {
        return new OutgoingMail("chase/7", to, "How it stands", text, "<p>" + text + "</p>");
    }
}
