package org.internalcustomer.sandbox.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** People who answer by the links of their mails, and try again until they are thanked. */
final class SurveyRaters {

    private static final int MOST_TRIES = 3000;

    private final Cluster cluster;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<Long> micros = new ConcurrentLinkedQueue<>();
    private final AtomicInteger retries = new AtomicInteger();

    SurveyRaters(Cluster cluster) {
        this.cluster = cluster;
    }

    /** @param link of the mail, below Jira's address; the rating follows from it, so that duplicates say the same */
    void answer(String link) {
        int rating = 1 + Math.floorMod(link.hashCode(), 5);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            long begin = System.nanoTime();
            if (isThanked(link, "rating=" + rating + "&remark=load")) {
                micros.add((System.nanoTime() - begin) / 1000);
                acknowledged.add(link);
                return;
            }
            retries.incrementAndGet();
            // the node is down or coming up
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new IllegalStateException("Nobody took the answer to " + link);
    }

    private boolean isThanked(String link, String form) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(cluster.baseUrl() + link))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .timeout(Duration.ofSeconds(30))
                    .POST(BodyPublishers.ofString(form))
                    .build();
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            return answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").endsWith("/thanks");
        } catch (IOException down) {
            return false;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    Set<String> acknowledged() {
        return new TreeSet<>(acknowledged);
    }

    void report() {
        long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "answers: median %.1f ms, 95th percentile %.1f ms, %d tries had no answer and were repeated%n",
                sorted[sorted.length / 2] / 1000.0,
                sorted[sorted.length * 95 / 100] / 1000.0,
                retries.get());
    }
}
