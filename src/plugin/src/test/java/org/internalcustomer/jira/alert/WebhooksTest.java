package org.internalcustomer.jira.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;

import com.atlassian.jira.issue.Issue;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.issue.Refused;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.sla.SettableClock;
import org.internalcustomer.jira.sla.Stories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What another system is told of an alert. */
@Tag("R-ALR-1")
class WebhooksTest {

    private final Timer timer = Stories.issue(1).timers().get(0);
    private final Issue issue = FakeJira.fake(Issue.class, call -> call.name().equals("getId") ? (Object) 1L : "T-1");
    private final PendingAction action = new PendingAction(
            7,
            "1/STD/RESOLUTION/1/DUE/0/0",
            1,
            "1/STD/RESOLUTION/1",
            timer.id(),
            "DUE",
            MON_09_00.toEpochMilli(),
            0,
            ActionKind.WEBHOOK,
            Addressee.nobody(),
            new PendingAction.Attempt(ActionState.CLAIMED, 1, 0),
            Optional.empty());
    private final SettableClock clock = new SettableClock(MON_09_00);
    private final Webhooks webhooks = new Webhooks(clock);
    private final List<String> heard = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/good", exchange -> answer(exchange, 204));
        server.createContext("/busy", exchange -> answer(exchange, 503));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", address("/good"));
            answer(exchange, 302);
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void isKeysInstantsAndFiguresUnderAnIdThatStays() {
        webhooks.post(address("/good"), action, issue, timer);
        webhooks.post(address("/good"), action, issue, timer);

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0)).isEqualTo(heard.get(1)).startsWith("1/STD/RESOLUTION/1/DUE/0/0 ");
        JsonValue body = Json.read(heard.get(0).substring(heard.get(0).indexOf(' ')));
        assertThat(body.at("issue").text()).isEqualTo("T-1");
        assertThat(body.at("metric").text()).isEqualTo("RESOLUTION");
        assertThat(body.at("threshold").text()).isEqualTo("DUE");
        assertThat(body.at("due").text()).isEqualTo("2026-03-02T13:00:00Z");
        assertThat(body.at("goalMillis").value()).isEqualTo(14_400_000);
    }

    @Test
    void failsWhereItIsNotTaken() {
        assertThatThrownBy(() -> webhooks.post(address("/busy"), action, issue, timer))
                .isInstanceOf(Refused.class)
                .hasMessage("HTTP 503");
    }

    @Test
    void isNotSentElsewhere() {
        assertThatThrownBy(() -> webhooks.post(address("/moved"), action, issue, timer))
                .hasMessage("HTTP 302");
        assertThat(heard).hasSize(1);
    }

    @Test
    void failsWhereNobodyListens() {
        String address = address("/good");
        server.stop(0);
        assertThatThrownBy(() -> webhooks.post(address, action, issue, timer)).isInstanceOf(Refused.class);
    }

    /** So impatient only that whoever answers at once does so in time on a slow machine, too. */
    @Test
    void cutsACallShortThatIsNotAnsweredAndLeavesTheReceiverAloneForAWhile() throws IOException {
        Webhooks impatient = new Webhooks(clock, Duration.ofSeconds(2));
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + silent.getLocalPort() + "/deaf";
            for (int alert = 0; alert < 3; alert++) {
                assertThatThrownBy(() -> impatient.post(address, action, issue, timer))
                        .isInstanceOf(Refused.class)
                        .hasMessage("no answer in time");
            }
            impatient.post(address("/good"), action, issue, timer);
            assertThat(heard).as("others are told").hasSize(1);
            assertThat(calls(silent)).isEqualTo(1);

            clock.pass(Duration.ofSeconds(50));
            assertThatThrownBy(() -> impatient.post(address, action, issue, timer))
                    .isInstanceOf(Refused.class);
            assertThat(calls(silent)).isEqualTo(1);
        }
    }

    @Test
    void asksAgainAtOnceWhereItWasRefused() {
        for (int alert = 0; alert < 2; alert++) {
            assertThatThrownBy(() -> webhooks.post(address("/busy"), action, issue, timer))
                    .hasMessage("HTTP 503");
        }
        assertThat(heard).hasSize(2);
    }

    /** Those that nobody has counted yet. */
    private static int calls(ServerSocket receiver) throws IOException {
        receiver.setSoTimeout(100);
        int calls = 0;
        try {
            while (true) {
                receiver.accept().close();
                calls++;
            }
        } catch (SocketTimeoutException noMore) {
            return calls;
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(exchange.getRequestHeaders().getFirst(Webhooks.DELIVERY) + " " + body);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
