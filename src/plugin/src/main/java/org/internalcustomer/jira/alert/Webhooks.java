package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.issue.Refused;
import org.internalcustomer.jira.host.text.Json;

/**
 * Tells another system of an alert. One request of limited length, in size and in time, that follows no redirect; whatever
 * it answers is not read. By the connection of the JDK that leaves no threads behind when the app is replaced.
 */
final class Webhooks {

    /** By this header the receiver knows a delivery again that comes twice. */
    static final String DELIVERY = "X-Internal-Customer-Delivery";

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;
    private static final int FIRST_FAILURE = 300;
    private static final int FIRST_SUCCESS = 200;
    private static final Duration WHOLE_CALL = Duration.ofSeconds(10);

    private final DeafReceivers deaf;
    private final Duration wholeCall;

    Webhooks(InstantSource clock) {
        this(clock, WHOLE_CALL);
    }

    Webhooks(InstantSource clock, Duration wholeCall) {
        this.deaf = new DeafReceivers(clock);
        this.wholeCall = wholeCall;
    }

    /** Throws {@link Refused} unless it is answered by a status from 200 to 299. */
    void post(String address, PendingAction pending, Issue issue, Timer timer) {
        byte[] body = Json.write(message(pending, issue, timer)).getBytes(StandardCharsets.UTF_8);
        int status;
        try {
            URI receiver = URI.create(address);
            deaf.check(receiver);
            status = status(receiver, pending.key(), body);
        } catch (IOException | IllegalArgumentException unreachable) {
            throw new Refused(String.valueOf(unreachable.getMessage()));
        }
        if (status < FIRST_SUCCESS || status >= FIRST_FAILURE) {
            throw new Refused("HTTP " + status);
        }
    }

    /** Who lets us wait, or cannot be found, is remembered; a refusal costs no time. */
    private int status(URI receiver, String delivery, byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) receiver.toURL().openConnection();
        CutOff cutOff = new CutOff(connection, wholeCall);
        try (cutOff) {
            return status(connection, delivery, body);
        } catch (IOException failed) {
            String reason = cutOff.hasCut() ? "no answer in time" : String.valueOf(failed.getMessage());
            if (cutOff.hasCut()
                    || failed instanceof SocketTimeoutException
                    || failed instanceof UnknownHostException
                    || failed instanceof NoRouteToHostException) {
                deaf.remember(receiver, reason);
            }
            throw new IOException(reason, failed);
        }
    }

    private static int status(HttpURLConnection connection, String delivery, byte[] body) throws IOException {
        try {
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            connection.setInstanceFollowRedirects(false);
            connection.setUseCaches(false);
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
            connection.setRequestProperty(DELIVERY, delivery);
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body);
            }
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }

    /** Keys, instants and figures; nothing that people wrote. */
    private static Map<String, Object> message(PendingAction pending, Issue issue, Timer timer) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("delivery", pending.key());
        message.put("issue", issue.getKey());
        message.put("issueId", issue.getId());
        message.put("policy", timer.id().policy());
        message.put("metric", timer.id().metric().name());
        message.put("cycle", timer.id().cycle());
        message.put("threshold", pending.threshold());
        message.put("fired", Instant.ofEpochMilli(pending.happened()).toString());
        message.put("provider", timer.owners().provider().orElse(null));
        message.put("customer", timer.owners().customer().orElse(null));
        message.put("started", Instant.ofEpochMilli(timer.course().started()).toString());
        message.put("due", instant(timer.course().due()));
        OptionalLong goal = timer.allowed();
        message.put("goalMillis", goal.isPresent() ? goal.getAsLong() : null);
        return message;
    }

    private static String instant(OptionalLong millis) {
        return millis.isPresent() ? Instant.ofEpochMilli(millis.getAsLong()).toString() : null;
    }
}
