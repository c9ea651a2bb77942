package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.request.DisputeLog;

/** What is said in disputes on issue 7, in memory. */
final class SaidInMemory implements DisputeLog {

    final List<Word> words = new ArrayList<>();
    private final InstantSource clock;

    SaidInMemory(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Map<Long, List<Word>> of(Collection<Long> issueIds) {
        return issueIds.contains(7L) && !words.isEmpty() ? Map.of(7L, List.copyOf(words)) : Map.of();
    }

    @Override
    public boolean say(Issue issue, Saying saying, Person person) {
        boolean taken = words.stream()
                .filter(word -> word.saying().number() == saying.number())
                .anyMatch(word -> saying.kind() == Kind.OPENED && word.kind() == Kind.OPENED
                        || isEnd(saying.kind()) && isEnd(word.kind()));
        if (!taken) {
            words.add(new Word(saying, clock.instant(), person.key()));
        }
        return !taken;
    }

    List<Kind> kinds() {
        return words.stream().map(Word::kind).collect(Collectors.toList());
    }

    private static boolean isEnd(Kind kind) {
        return kind == Kind.KEPT || kind == Kind.RULED;
    }
}
