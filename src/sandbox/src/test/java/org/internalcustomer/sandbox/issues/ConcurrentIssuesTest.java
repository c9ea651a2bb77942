package org.internalcustomer.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.internalcustomer.sandbox.fields.SystemFieldTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several people at once. */
class ConcurrentIssuesTest {

    @ParameterizedTest
    @EnumSource
    void getNumbersWithoutGapsOrDoubles(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);

        List<Long> numbers = atOnce(40, () -> host.create(host.rita, "Cable").getNumber());

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void areIndexedAndChangedAtTheSameTime(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        MutableIssue issue = host.create(host.rita, "Cable");
        IssueIndexingService indexing = host.get(IssueIndexingService.class);

        atOnce(10, () -> {
            indexing.reIndex(issue);
            return true;
        });
        List<Issue> edited = atOnce(
                10,
                () -> host.edit(
                        host.anna,
                        issue,
                        input -> input.setDescription(Thread.currentThread().getName())));

        assertThat(edited).hasSize(10);
        assertThat(host.get(ChangeHistoryManager.class).getChangeHistories(issue))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areIndexedTogetherInAnyOrder(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        MutableIssue one = host.create(host.rita, "Cable");
        MutableIssue other = host.create(host.rita, "Plug");
        IssueIndexingService indexing = host.get(IssueIndexingService.class);
        AtomicInteger turn = new AtomicInteger();

        List<Boolean> done = atOnce(20, () -> {
            indexing.reIndexIssueObjects(turn.getAndIncrement() % 2 == 0 ? List.of(one, other) : List.of(other, one));
            return true;
        });

        assertThat(done).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource
    void mayWriteOneFieldInTheSameMillisecond(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        CustomFieldManager fields = host.get(CustomFieldManager.class);
        CustomField place = fields.createCustomField(
                "Place",
                "",
                fields.getCustomFieldType(SystemFieldTypes.PLUGIN + ":textfield"),
                fields.getCustomFieldSearcher(SystemFieldTypes.PLUGIN + ":exacttextsearcher"),
                List.of(),
                List.of());
        MutableIssue issue = host.create(host.rita, "Cable");
        AtomicInteger next = new AtomicInteger();

        List<Issue> written = atOnce(
                20,
                () -> host.edit(
                        host.anna,
                        issue,
                        input -> input.addCustomFieldValue(place.getId(), "Room " + next.incrementAndGet())));

        assertThat(written).hasSize(20);
    }

    private static <T> List<T> atOnce(int times, Callable<? extends T> action) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<? extends T>> running = new ArrayList<>();
            IntStream.range(0, times).forEach(i -> running.add(threads.submit(action)));
            List<T> results = new ArrayList<>();
            for (Future<? extends T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
