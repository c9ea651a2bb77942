package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.host.FakeJira.fake;
import static org.internalcustomer.jira.recovery.House.ADMIN;
import static org.internalcustomer.jira.recovery.House.ANNA;
import static org.internalcustomer.jira.recovery.House.LIN;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.recovery.RecoveryEvent;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.Step;
import org.internalcustomer.jira.host.customer.CustomerLinks;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.TestStationery;
import org.internalcustomer.jira.host.text.TestTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Anna reads Chinese, the administrator English; here it is the administrator who is the internal customer. */
@Tag("R-REC-1")
class RecoveryMailsTest {

    private final House house = new House();
    private boolean visible = true;

    @Test
    void bringTheCustomerTheSolutionWithALinkThatNeedsNoLogin() {
        OutgoingMail mail = only(complaint(), said(2, RecoveryEvent.of(Kind.PROPOSED, now()), "A new cable."));

        assertThat(mail.to()).isEqualTo("admin@example.com");
        assertThat(mail.subject()).isEqualTo("SVC-7: a solution for your complaint");
        assertThat(mail.text())
                .contains("A new cable.", "Nobody called.", "http://jira.example.com/customer/7/admin#complaint")
                .contains("silence is not taken for consent");
        assertThat(mail.html()).contains("A new cable.");
    }

    @Test
    void tellTheHandlerByWhenTheStepsAreOwedInTheHandlersLanguage() {
        OutgoingMail mail = only(complaint(), said(2, RecoveryEvent.assigned(now(), ANNA), ""));

        assertThat(mail.to()).isEqualTo("anna@example.com");
        assertThat(mail.subject()).isEqualTo("SVC-7：请您处理一项投诉");
        assertThat(mail.text()).contains("确认收到截止", "14:00", "/plugins/servlet/internal-customer/recovery/");
    }

    @Test
    void tellHeadAndHandlerOnceEachThatAStepIsLate() {
        List<OutgoingMail> mails =
                mails(complaint(), said(2, RecoveryEvent.told(Kind.LATE, now(), Step.ACKNOWLEDGE), ""));

        assertThat(mails).extracting(OutgoingMail::to).containsExactly("anna@example.com");
        assertThat(mails).extracting(OutgoingMail::key).doesNotHaveDuplicates();
    }

    @Test
    void goToNobodyOfTheProviderWhoMayNotSeeTheIssue() {
        visible = false;

        assertThat(mails(complaint(), said(2, RecoveryEvent.assigned(now(), ANNA), "")))
                .isEmpty();
        assertThat(mails(complaint(), said(2, RecoveryEvent.of(Kind.PROPOSED, now()), "x")))
                .hasSize(1);
    }

    @Test
    void bringTheComplaintOfAManagerWhereItIsAnsweredWithLogin() {
        KeptRecovery kept = kept(new Complaint.Sides("NET", "FIN", ADMIN, LIN));

        assertThat(only(kept, said(2, RecoveryEvent.of(Kind.PROPOSED, now()), "x"))
                        .text())
                .contains("http://jira.example.com/jira/plugins/servlet/internal-customer/recovery/" + kept.id());
    }

    @Test
    void offerARecoveryToWhoRatedLow() {
        KeptRecovery offered = new KeptRecovery(complaint().complaint(), List.of());

        assertThat(only(offered, said(1, RecoveryEvent.of(Kind.OFFERED, now()), ""))
                        .subject())
                .isEqualTo("SVC-7: shall something be done about it?");
    }

    private OutgoingMail only(KeptRecovery kept, Said said) {
        List<OutgoingMail> mails = mails(kept, said);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private List<OutgoingMail> mails(KeptRecovery kept, Said said) {
        KeptRecovery after = kept.with(List.of(said));
        return letters().about(after, house.recoveries.fold(after), said);
    }

    private KeptRecovery complaint() {
        return kept(new Complaint.Sides("NET", "FIN", ADMIN, ADMIN));
    }

    private KeptRecovery kept(Complaint.Sides sides) {
        KeptRecovery made = house.complain("NORMAL");
        Complaint old = made.complaint();
        Complaint complaint =
                new Complaint(old.id(), old.key(), 7, 1, sides, Source.CUSTOMER, old.opened(), old.rated());
        return new KeptRecovery(complaint, made.said().subList(0, 1));
    }

    private long now() {
        return house.clock.millis();
    }

    private static Said said(int number, RecoveryEvent event, String words) {
        return new Said(number, "", event, words.isEmpty() ? Map.of() : Map.of("words", words));
    }

    private RecoveryMails letters() {
        CustomerLinks links = new CustomerLinks() {
            @Override
            public String to(long issueId, String personKey) {
                return "http://jira.example.com/customer/" + issueId + "/" + personKey;
            }

            @Override
            public String now(long issueId, String personKey) {
                throw new UnsupportedOperationException();
            }
        };
        return new RecoveryMails(
                new IssueRecords(fake(IssueManager.class, call -> List.of(house.issue())), null, null, null),
                house.roles,
                readers(),
                new DepartmentsInWords(house.configurations),
                TestStationery.stationery(),
                links,
                TestTexts.all());
    }

    private Readers readers() {
        return new Readers() {
            @Override
            public Optional<Recipient> find(String userKey) {
                return Optional.of(new Recipient(
                        userKey,
                        userKey,
                        userKey + "@example.com",
                        userKey.equals(ANNA) ? Locale.CHINA : Locale.ENGLISH,
                        ZoneOffset.UTC));
            }

            @Override
            public boolean maySee(Issue issue, String userKey) {
                return visible;
            }
        };
    }
}
