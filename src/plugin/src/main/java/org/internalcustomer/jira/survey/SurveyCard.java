package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.jira.host.customer.Card;
import org.internalcustomer.jira.host.customer.CardButton;
import org.internalcustomer.jira.host.customer.CardForm;
import org.internalcustomer.jira.host.customer.CustomerCard;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.text.NearTimes;
import org.internalcustomer.jira.host.text.Texts;

/** The surveys of one request on the customer's page: the way to those that can be answered, and the answers given. */
public final class SurveyCard implements CustomerCard {

    private static final String WORDS = "internal-customer.survey.card.";
    private static final int ORDER = 30;

    private final Surveys surveys;
    private final Texts texts;

    SurveyCard(Surveys surveys, Texts texts) {
        this.surveys = surveys;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "survey";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Card> card(Visit visit) {
        List<String> lines = new ArrayList<>();
        List<CardForm> forms = new ArrayList<>();
        for (Invitation invitation : theirs(visit)) {
            Optional<Answer> answer = surveys.effective(invitation);
            line(visit, invitation, answer).ifPresent(lines::add);
            if (invitation.isOpenAt(visit.now())) {
                forms.add(CardForm.of(button(visit, invitation, answer.isPresent())));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Card(text(visit, "heading"), lines, forms));
    }

    /** Leads to the survey by a token of its own. */
    @Override
    public Optional<String> act(Visit visit, String act, Filled form) {
        return theirs(visit).stream()
                .filter(invitation -> act(invitation).equals(act))
                .findFirst()
                .map(invitation ->
                        SurveyPage.PATH + surveys.openAgain(invitation).text());
    }

    private List<Invitation> theirs(Visit visit) {
        return surveys.invitations(visit.issue().getId()).stream()
                .filter(invitation -> !invitation.simulated())
                .filter(invitation ->
                        invitation.requester().equals(visit.person().key()))
                .toList();
    }

    private Optional<String> line(Visit visit, Invitation invitation, Optional<Answer> answer) {
        NearTimes near = new NearTimes(texts, visit.language(), visit.zone(), visit.now());
        if (answer.isPresent()) {
            Answer given = answer.get();
            String when = near.day(Instant.ofEpochMilli(given.at()));
            return Optional.of(
                    given.rating().isApplicable()
                            ? text(visit, "rated", given.rating().stars().orElseThrow(), when)
                            : text(visit, "not-applicable", when));
        }
        boolean asked = invitation.state() == State.SENT && invitation.isOpenAt(visit.now());
        return asked ? invitation.expires().map(end -> text(visit, "asked", near.day(end))) : Optional.empty();
    }

    private CardButton button(Visit visit, Invitation invitation, boolean answered) {
        return answered
                ? CardButton.other(act(invitation), text(visit, "change"))
                : CardButton.primary(act(invitation), text(visit, "rate"));
    }

    private static String act(Invitation invitation) {
        return "rate-" + invitation.id();
    }

    private String text(Visit visit, String key, Object... arguments) {
        return texts.text(visit.language(), WORDS + key, arguments);
    }
}
