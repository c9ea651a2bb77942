package org.internalcustomer.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many invitations and answers on PostgreSQL, with the app killed in the middle of each. Small unless asked:
 * {@code -Dsurvey.load=10000}.
 */
class SurveysUnderLoadIT {

    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final int INVITATIONS = Integer.getInteger("survey.load", 300);
    private static final int CLIENTS = 16;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    /** After it a mail that may not have left is sent again, and what a dead node had begun is taken over. */
    private static final Duration PAST_LEASES = Duration.ofMinutes(11);

    private static final String ALL = "1 = 1";

    @TempDir
    private Path folder;

    @Test
    @Tag("R-SUR-1")
    @Tag("R-SUR-3")
    void everyInvitationIsSentAndAnsweredOnceWhateverIsKilled() throws IOException, InterruptedException {
        try (Cluster cluster = new Cluster(folder, MON_09_00)) {
            RunningApp app = cluster.start("one");
            app.configure(configuration());
            new LoadClients(CLIENTS).each(INVITATIONS, i -> app.resolve(app.createIssue(fields(i))));
            app.await("all invitations", () -> cluster.count("INVITATION", "\"STATE\" = 'WAITING'") == INVITATIONS);

            sendAndKill(cluster, app);
            assertEachWasSentOnce(cluster);
            answerAndKill(cluster);
        }
    }

    /** A third of the mails stands in the outbox when the node dies; another one builds the rest. */
    private static void sendAndKill(Cluster cluster, RunningApp app) {
        HeldTable held = cluster.hold("OUTBOX", INVITATIONS / 3);
        long begin = System.nanoTime();
        cluster.advance(Duration.ofHours(2));
        app.await("a third of the mails", held::keepsWaiting);
        report("mails built, until the kill", cluster.count("OUTBOX", ALL), begin);
        report("of them given to Jira's queue", cluster.count("OUTBOX", "\"STATE\" <> 'WAITING'"), begin);
        cluster.kill("one");
        held.letGo();
        long before = cluster.count("OUTBOX", ALL);
        assertThat(before).as("killed in the middle").isBetween(1L, INVITATIONS - 1L);

        cluster.start("two");
        long again = System.nanoTime();
        cluster.advance(PAST_LEASES);
        advanceUntil(cluster, "the rest of the mails", () -> cluster.count("OUTBOX", ALL) == INVITATIONS);
        report("the rest of the mails built after the restart", INVITATIONS - before, again);
        advanceUntil(cluster, "all letters", () -> cluster.count("OUTBOX", "\"STATE\" = 'SENT'") == INVITATIONS);
        report("mails given to the mail server, with a kill and a restart in between", INVITATIONS, begin);
    }

    /** Minute by minute, so that what is done once a minute is done. */
    private static void advanceUntil(Cluster cluster, String what, BooleanSupplier enough) {
        RunningApp app = cluster.only();
        app.await(what, () -> {
            app.awaitAWhile(enough);
            cluster.advance(A_MINUTE);
            return enough.getAsBoolean();
        });
    }

    /** What was claimed and not confirmed came again, as the same mail; nothing else came twice. */
    private static void assertEachWasSentOnce(Cluster cluster) {
        Map<String, Long> times = cluster.letters().stream()
                .collect(Collectors.groupingBy(letter -> letter.split(" ", 2)[0], TreeMap::new, Collectors.counting()));
        assertThat(times).hasSize(INVITATIONS);
        Set<String> again = Set.copyOf(cluster.column("OUTBOX", "MESSAGE_ID", "\"ATTEMPTS\" > 1"));
        assertThat(times.values()).allMatch(number -> number <= 2);
        assertThat(times.entrySet().stream()
                        .filter(letter -> letter.getValue() > 1)
                        .map(letter -> letter.getKey().replaceAll("[<>]", "")))
                .isSubsetOf(again);
        System.out.printf(
                Locale.ROOT,
                "%d of %d mails had been claimed and not confirmed and were sent again%n",
                again.size(),
                INVITATIONS);
    }

    private void answerAndKill(Cluster cluster) throws InterruptedException {
        Map<String, String> tokens = cluster.surveyLinks();
        assertThat(tokens).hasSize(INVITATIONS);
        List<String> posts = new ArrayList<>();
        for (int duplicate = 0; duplicate < 3; duplicate++) {
            posts.addAll(tokens.values());
        }
        Collections.shuffle(posts, new Random(7));
        SurveyRaters raters = new SurveyRaters(cluster);
        HeldTable held = cluster.hold("RESPONSE", INVITATIONS / 2);
        long begin = System.nanoTime();
        Thread killer = new Thread(() -> {
            cluster.only().await("half of the answers", held::keepsWaiting);
            cluster.kill("two");
            held.letGo();
            cluster.start("three");
        });
        killer.start();
        new LoadClients(CLIENTS).each(posts.size(), i -> raters.answer(posts.get(i)));
        killer.join();
        report("answers posted, each three times, with a kill and a restart in between", posts.size(), begin);
        raters.report();

        assertThat(raters.acknowledged()).isEqualTo(Set.copyOf(tokens.values()));
        Map<String, Long> versions = new HashMap<>();
        cluster.column("RESPONSE", "INVITATION_ID").forEach(id -> versions.merge(id, 1L, Long::sum));
        assertThat(versions).hasSize(INVITATIONS);
        assertThat(versions.values())
                .as("the same answer is one version, however often it is sent")
                .containsOnly(1L);
        assertThat(cluster.count("INVITATION", "\"STATE\" = 'ANSWERED'")).isEqualTo(INVITATIONS);
    }

    private static void report(String what, long number, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %d in %.1f s, %.0f/s%n", what, number, seconds, number / seconds);
    }

    private static String fields(int number) {
        return """
                {"project": {"key": "SVC"}, "issuetype": {"name": "Service request"}, "summary": "Lamp %d",
                "assignee": {"name": "admin"}, "reporter": {"name": "rosa"}}""".formatted(number);
    }

    private static String configuration() throws IOException {
        try (InputStream json = SurveysUnderLoadIT.class.getResourceAsStream("/two-nodes.json")) {
            ObjectNode document = (ObjectNode) new ObjectMapper().readTree(json);
            ObjectNode survey = document.putObject("survey")
                    .put("enabled", true)
                    .put("delay", "1h")
                    .put("expiresAfterDays", 30);
            survey.putObject("subject").put("en", "Rate {issue}");
            survey.putObject("question").put("en", "How was it?");
            return document.toString();
        }
    }
}
