package org.internalcustomer.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL: what is due is told once, whichever node tells it and whatever is killed. */
class TwoNodesIT {

    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final int ISSUES = 60;
    private static final int TOLD_BEFORE = 6;

    /** In minutes they are less than the outbox gives the mail queue for a mail. */
    private static final int MOST_STEPS = 8;

    private static final int MOST_SWEEPS = 60;

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** After it a mail that may not have left is sent again, and what a dead node had begun is taken over. */
    private static final Duration PAST_LEASES = Duration.ofMinutes(11);

    private static final Duration TO_THE_WARNING = Duration.ofHours(81);
    private static final Duration TO_THE_BREACH = Duration.ofHours(20);

    private Cluster cluster;
    private RunningApp one;
    private RunningApp two;

    @BeforeEach
    void startBoth(@TempDir Path folder) {
        cluster = new Cluster(folder, MON_09_00);
        one = cluster.start("one");
        two = cluster.start("two");
    }

    @AfterEach
    void stop() throws IOException {
        cluster.close();
    }

    @Test
    @Tag("R-ALR-1")
    void tellEveryThresholdOnceThoughBothLook() {
        raiseOnBothNodes();

        cluster.advance(TO_THE_WARNING);
        sweepUntilTold(ISSUES);
        advanceUntil(A_MINUTE, () -> hasLetters(ISSUES));
        cluster.advance(TO_THE_BREACH);
        sweepUntilTold(2 * ISSUES);
        advanceUntil(A_MINUTE, () -> hasLetters(2 * ISSUES));

        assertThat(cluster.column("FIRING", "FIRING_KEY")).doesNotHaveDuplicates();
        assertThat(cluster.column("FIRING", "OUTCOME")).containsOnly("TOLD");
        assertThat(cluster.letters()).hasSize(2 * ISSUES).doesNotHaveDuplicates();
    }

    @Test
    @Tag("R-ALR-1")
    void tellEveryThresholdThoughOneIsKilledWhileItTells() throws SQLException {
        raiseOnBothNodes();

        HeldTable held = cluster.hold("FIRING", TOLD_BEFORE);
        cluster.advance("one", TO_THE_WARNING);
        sweepOnOneUntil(() -> firings() == TOLD_BEFORE);
        cluster.kill("one");
        held.letGo();
        cluster.advance(TO_THE_WARNING);
        sweepUntilTold(ISSUES);
        advanceUntil(PAST_LEASES, () -> hasLetters(ISSUES));

        assertThat(cluster.column("FIRING", "FIRING_KEY")).doesNotHaveDuplicates();
        assertThat(different(cluster.letters()))
                .as("a mail that may not have left is sent again as the same mail")
                .isEqualTo(ISSUES);
    }

    @Test
    @Tag("R-ALR-1")
    void doAgainWhatANodeHadBegunWhenItWasKilledUnderTheSameDelivery() throws IOException {
        List<String> deliveries = new CopyOnWriteArrayList<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext("/", call -> {
            if (deliveries.isEmpty()) {
                cluster.kill("one");
            }
            deliveries.add(call.getRequestHeaders().getFirst("X-Internal-Customer-Delivery"));
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        receiver.start();
        one.change(
                "policies/STD",
                telling("http://127.0.0.1:" + receiver.getAddress().getPort() + "/"));
        cluster.advance(Duration.ofMinutes(1));
        two.createIssue(fields("Pump"));
        two.awaitIdle(1);

        cluster.advance("one", TO_THE_WARNING);
        sweepOnOneUntil(() -> !deliveries.isEmpty());
        cluster.advance(TO_THE_WARNING);
        advanceUntil(PAST_LEASES, () -> cluster.column("ALERT_ACTION", "STATE").contains("DONE"));
        receiver.stop(0);

        assertThat(deliveries).hasSize(2).containsOnly(deliveries.get(0));
        assertThat(cluster.column("FIRING", "FIRING_KEY")).hasSize(1);
        assertThat(cluster.column("ALERT_ACTION", "STATE")).containsExactly("DONE");
    }

    @Test
    @Tag("R-POL-4")
    void useAPolicyAtOnceThatWasPublishedOnTheOther() {
        two.createIssue(fields("Before"));
        two.awaitIdle(1);

        one.change("policies/STD", changedPolicy());
        cluster.advance(Duration.ofMinutes(1));
        String key = two.createIssue(fields("After"));
        two.awaitIdle(2);

        assertThat(two.read("exports/timers.csv").lines().filter(line -> line.startsWith(key + ",")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(String.valueOf(Duration.ofHours(7).toMillis())));
    }

    private static String changedPolicy() {
        return policy().toString().replace("100h", "7h");
    }

    /** At four fifths of the goal another system is told, and nobody else. */
    private static String telling(String address) {
        ObjectNode policy = policy();
        ((ObjectNode) policy.at("/metrics/0"))
                .putArray("alerts")
                .addObject()
                .put("when", "80%")
                .putArray("actions")
                .addObject()
                .put("do", "webhook")
                .put("url", address);
        return policy.toString();
    }

    private static ObjectNode policy() {
        try (InputStream json = TwoNodesIT.class.getResourceAsStream("/two-nodes.json")) {
            return (ObjectNode) new ObjectMapper().readTree(json).at("/policies/0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void raiseOnBothNodes() {
        for (int i = 0; i < ISSUES; i++) {
            (i % 2 == 0 ? one : two).createIssue(fields("Lamp " + i));
        }
        one.awaitIdle(ISSUES);
        two.awaitIdle(ISSUES);
    }

    private static String fields(String summary) {
        return """
                {"project": {"key": "SVC"}, "issuetype": {"name": "Service request"}, "summary": "%s",
                "assignee": {"name": "admin"}}""".formatted(summary);
    }

    /** Minute by minute, so that one node's sweep begins while the other's still runs. */
    private void sweepUntilTold(int thresholds) {
        advanceUntil(A_MINUTE, () -> firings() >= thresholds);
        assertThat(firings()).isEqualTo(thresholds);
    }

    /** The other one's clock stands, and it may still be sweeping what it saw before: then this one has to sweep again. */
    private void sweepOnOneUntil(BooleanSupplier enough) {
        for (int i = 0; i < MOST_SWEEPS && !enough.getAsBoolean(); i++) {
            two.awaitAWhile(enough);
            if (!enough.getAsBoolean()) {
                cluster.advance("one", A_MINUTE);
            }
        }
        assertThat(enough.getAsBoolean()).as("swept by one").isTrue();
    }

    private void advanceUntil(Duration step, BooleanSupplier enough) {
        for (int i = 0; i < MOST_STEPS && !enough.getAsBoolean(); i++) {
            cluster.advance(step);
            two.awaitAWhile(enough);
        }
        assertThat(two.awaitAtLast(enough)).as("after a while").isTrue();
    }

    private boolean hasLetters(int number) {
        return different(cluster.letters()) >= number;
    }

    private int firings() {
        return cluster.column("FIRING", "ID").size();
    }

    private static int different(List<String> letters) {
        return (int) letters.stream().distinct().count();
    }
}
