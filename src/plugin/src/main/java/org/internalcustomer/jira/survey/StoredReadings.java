package org.internalcustomer.jira.survey;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.jira.host.request.SurveyReading;
import org.internalcustomer.jira.host.request.SurveyReadings;
import org.internalcustomer.jira.host.text.Texts;

/** The stored surveys, for the issue's panel. */
final class StoredReadings implements SurveyReadings {

    private final Surveys surveys;
    private final Readers readers;
    private final Surroundings surroundings;
    private final Texts texts;
    private final InstantSource clock;

    StoredReadings(Surveys surveys, Readers readers, Surroundings surroundings, Texts texts, InstantSource clock) {
        this.surveys = surveys;
        this.readers = readers;
        this.surroundings = surroundings;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<SurveyReading> of(long issueId) {
        List<Invitation> invitations = surveys.invitations(issueId);
        if (invitations.isEmpty()) {
            return List.of();
        }
        Reader reader = readers.current();
        Map<Long, List<Answer>> answers =
                surveys.versions(invitations.stream().map(Invitation::id).toList());
        return invitations.stream()
                .map(each -> reading(each, answers.getOrDefault(each.id(), List.of()), reader))
                .toList();
    }

    private QuestionWords words(Invitation invitation) {
        return new QuestionWords(
                texts, texts.viewersLocale(), surroundings.settings(invitation).form());
    }

    private SurveyReading reading(Invitation invitation, List<Answer> versions, Reader reader) {
        Optional<Answer> last = Surveys.effective(versions);
        Optional<Answer> shown = last.filter(answer -> reader.mayRead(invitation));
        return new SurveyReading(
                StoredOutcomes.outcome(
                        invitation,
                        last,
                        shown.map(answer -> answer.rating().stars()).orElse(OptionalInt.empty()),
                        clock.instant()),
                shown.map(Answer::comment).filter(remark -> !remark.isBlank()),
                shown.map(answer -> words(invitation).sentences(answer.particulars()))
                        .orElse(List.of()),
                surveys.pageFor(reader.ratings().person().userKey(), invitation));
    }
}
