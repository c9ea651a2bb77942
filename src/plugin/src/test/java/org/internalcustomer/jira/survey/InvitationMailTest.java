package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.config.SurveySettings.Reach;
import org.internalcustomer.jira.host.config.SurveySettings.Simulation;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.TestStationery;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.text.TestTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-1")
class InvitationMailTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant LATE_IN_SHANGHAI = Instant.parse("2026-03-16T16:00:00Z");

    private final FakeSurroundings surroundings = new FakeSurroundings();
    private final InvitationMail mails = new InvitationMail(surroundings, TestStationery.stationery(), TestTexts.all());

    @BeforeEach
    void usualWords() {
        surroundings.settings = new SurveySettings(
                true,
                Duration.ZERO,
                14,
                Names.none(),
                Names.none(),
                FakeSurroundings.ACTIVATED,
                Reach.everybody(),
                Simulation.none());
    }

    @Test
    void speaksTheRecipientsLanguageAndZone() {
        reader("王芳", Locale.SIMPLIFIED_CHINESE, "Asia/Shanghai");

        OutgoingMail mail = written().orElseThrow().mail();

        assertThat(mail.subject()).isEqualTo("请评价我们的服务：SVC-7");
        assertThat(mail.text())
                .startsWith("王芳，您好：")
                .contains("您的请求 SVC-7“No network”已由服务台解决。")
                .contains("2026年3月17日");
        assertThat(mail.html()).contains("<html lang=\"zh-CN\">", "非常满意", "2026年3月17日");
    }

    @Test
    void saysTheSameInEnglish() {
        reader("Sofia", Locale.ENGLISH, "Europe/Rome");

        OutgoingMail mail = written().orElseThrow().mail();

        assertThat(mail.subject()).isEqualTo("How was it? Please rate SVC-7");
        assertThat(mail.text()).contains("was resolved by 服务台.", "5 Very satisfied: ", "March 16, 2026");
        assertThat(mail.html()).contains("<html lang=\"en\">", "Very satisfied");
    }

    @Test
    @Tag("R-SUR-2")
    void hasFiveLinksWhoseTokenIsPutInOnlyWhenItLeaves() {
        reader("Sofia", Locale.ENGLISH, "Europe/Rome");

        OutgoingMail mail = written().orElseThrow().mail();

        for (int rating = 1; rating <= 5; rating++) {
            String link = "http://jira.example.com/jira/plugins/servlet/internal-customer/survey/"
                    + InvitationMail.TOKEN_MARK + "?rating=" + rating;
            assertThat(mail.text()).contains(link + "\n");
            assertThat(mail.html()).contains("href=\"" + link + "\"");
        }
    }

    @Test
    void canBeReadInTheDarkAndOnAPhone() {
        reader("Sofia", Locale.ENGLISH, "Europe/Rome");

        assertThat(written().orElseThrow().mail().html())
                .contains("name=\"viewport\"", "prefers-color-scheme: dark", "max-width: 480px");
    }

    @Test
    void leavesNoMarkupOfOthersInIt() {
        reader("<b>Sofia</b>", Locale.ENGLISH, "Europe/Rome");

        assertThat(written().orElseThrow().mail().html())
                .contains("&lt;b&gt;Sofia&lt;/b&gt;")
                .doesNotContain("<b>Sofia");
    }

    @Test
    void isNotWrittenToNobodyNorAboutAnIssueThatIsOpenAgain() {
        surroundings.people.clear();
        assertThat(written()).isEmpty();

        reader("Sofia", Locale.ENGLISH, "Europe/Rome");
        surroundings.resolved = false;
        assertThat(written()).isEmpty();
    }

    private void reader(String name, Locale language, String zone) {
        surroundings.people.put("lin", new Recipient("lin", name, "lin@example.com", language, ZoneId.of(zone)));
    }

    private Optional<InvitationMail.Written> written() {
        Invitation invitation = new Invitation(
                17, 7, MON_10_00, "lin", "FIN", "SD", "", State.WAITING, MON_10_00, Optional.empty(), "", false);
        return mails.write(invitation, LATE_IN_SHANGHAI);
    }
}
