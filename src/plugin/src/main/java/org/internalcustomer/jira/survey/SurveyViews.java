package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.survey.SurveyView.AnswerView;
import org.internalcustomer.jira.survey.SurveyView.DimensionView;
import org.internalcustomer.jira.survey.SurveyView.Name;
import org.internalcustomer.jira.survey.SurveyView.PartView;

/** Surveys in the words of REST, for whoever asks. */
final class SurveyViews {

    private final Readers readers;
    private final Users users;
    private final Texts texts;
    private final InstantSource clock;

    SurveyViews(Readers readers, Users users, Texts texts, InstantSource clock) {
        this.readers = readers;
        this.users = users;
        this.texts = texts;
        this.clock = clock;
    }

    /** Who is looking; asked once for all surveys of a page. */
    Reader reader() {
        return readers.current();
    }

    /** As a list shows it: with the answer that counts. */
    SurveyView inList(Reader reader, String issueKey, Invitation invitation, List<Answer> versions) {
        return of(reader, issueKey, invitation, versions, false);
    }

    /** With all versions of the answer. */
    SurveyView complete(Reader reader, String issueKey, Invitation invitation, List<Answer> versions) {
        return of(reader, issueKey, invitation, versions, true);
    }

    private SurveyView of(
            Reader reader, String issueKey, Invitation invitation, List<Answer> versions, boolean complete) {
        boolean readable = reader.mayRead(invitation);
        List<AnswerView> answers =
                readable ? versions.stream().map(SurveyViews::answer).toList() : List.of();
        return new SurveyView(
                invitation.id(),
                issueKey,
                invitation.resolved().toString(),
                invitation.stateAt(clock.instant()).name(),
                new Name(invitation.requester(), users.displayName(invitation.requester())),
                department(invitation.customer(), reader.ratings().departments()),
                department(invitation.provider(), reader.ratings().departments()),
                credit(invitation, reader.ratings().departments()),
                invitation.sendAt().toString(),
                invitation.expires().map(Instant::toString).orElse(null),
                invitation.simulated(),
                readable,
                answers.isEmpty() ? null : answers.get(answers.size() - 1),
                complete ? answers : null);
    }

    private List<PartView> credit(Invitation invitation, Departments departments) {
        return invitation.credit().parts().entrySet().stream()
                .map(part ->
                        new PartView(department(part.getKey(), departments), (double) part.getValue() / Credit.WHOLE))
                .toList();
    }

    private Name department(String key, Departments departments) {
        return Optional.of(key)
                .filter(given -> !given.isEmpty())
                .map(given -> new Name(
                        given,
                        departments
                                .find(given)
                                .map(found ->
                                        found.names().in(texts.viewersLocale().getLanguage()))
                                .orElse(given)))
                .orElse(null);
    }

    private static AnswerView answer(Answer answer) {
        return new AnswerView(
                answer.version(),
                Instant.ofEpochMilli(answer.at()).toString(),
                stars(answer.rating()),
                answer.comment(),
                answer.particulars().dimensions().entrySet().stream()
                        .map(each -> new DimensionView(each.getKey().name(), stars(each.getValue())))
                        .toList(),
                answer.particulars().factors(),
                WrittenParticulars.lostMinutes(answer.particulars()));
    }

    /** Null for "not applicable". */
    private static Integer stars(Rating rating) {
        return rating.isApplicable() ? rating.stars().getAsInt() : null;
    }
}
