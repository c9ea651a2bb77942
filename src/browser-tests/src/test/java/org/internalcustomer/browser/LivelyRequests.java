package org.internalcustomer.browser;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Requests of a journey's people, to which all has happened that leaves something to be read on a page. */
final class LivelyRequests {

    private static final String REST = "/rest/internal-customer/1.0/";

    private final Map<Journey, List<String>> made = new EnumMap<>(Journey.class);

    /** Their keys: one that is done, one whose department is disputed, and one that waits for its customer. */
    List<String> of(Journey journey, Company company) {
        return made.computeIfAbsent(
                journey,
                each -> List.of(done(journey, company), disputed(journey, company), waiting(journey, company)));
    }

    private static String waiting(Journey journey, Company company) {
        Rest agent = new Rest(company, journey.firstAgent());
        String key = created(journey, company);
        agent.move(key, Step.ASK_CUSTOMER);
        return key;
    }

    /** Another department is asked, and has said nothing yet. */
    private static String disputed(Journey journey, Company company) {
        Rest agent = new Rest(company, journey.firstAgent());
        String key = created(journey, company);
        String request = REST + "requests/" + key;
        agent.send("POST", request + "/hand-offs", """
                {"department": "NET", "note": {"done": "%s"}}""".formatted(journey.note()));
        agent.send("POST", request + "/disputes", """
                {"with": "NET", "question": "%s"}""".formatted(journey.note()));
        return key;
    }

    /** Somebody said thanks, complained, rated the request; one correction was approved, another one waits. */
    private static String done(Journey journey, Company company) {
        Rest agent = new Rest(company, journey.firstAgent());
        Rest customer = new Rest(company, journey.requester());
        String key = created(journey, company);
        String request = REST + "requests/" + key;
        agent.resolve(key);
        new Rest(company, "admin").awaitFolds();
        String wrong = """
                {"what": "WRONG_VERDICT", "timer": "RESOLUTION/1", "verdict": "BREACHED", "reason": "%s"}""".formatted(journey.wrongData());
        agent.send("POST", request + "/corrections", wrong);
        agent.send("POST", request + "/corrections", wrong);
        new Rest(company, journey.secondAgent())
                .send("POST", request + "/corrections/1/approve", """
                {"reason": "%s"}""".formatted(journey.agreed()));
        agent.send("PUT", request + "/quality/SD", """
                {"complete": "YES", "leadTime": "NO", "word": "%s", "guess": 4}""".formatted(journey.remark()));
        customer.send("POST", request + "/kudos", """
                {"provider": "SD", "helpers": ["%s"], "words": "%s"}""".formatted(journey.firstAgent(), journey.remark()));
        customer.send("POST", REST + "recoveries", """
                {"issue": "%s", "provider": "SD", "severity": "NORMAL", "remedy": "PUT_RIGHT", "words": "%s"}""".formatted(key, journey.note()));
        new Rest(company, "admin").awaitFolds();
        return key;
    }

    private static String created(Journey journey, Company company) {
        return new Rest(company, journey.firstAgent())
                .create(journey.summary(), journey.requester(), journey.firstAgent());
    }
}
