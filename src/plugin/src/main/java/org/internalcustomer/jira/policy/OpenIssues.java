package org.internalcustomer.jira.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.jira.host.text.JsonValue;

/** What open issues do when a policy's version is published, as the document writes it; kept only if they do not stay. */
final class OpenIssues {

    static final String PROPERTY = "openIssues";

    private OpenIssues() {}

    /** In the document's words. */
    static List<String> names() {
        return Arrays.stream(OpenRequests.values()).map(OpenIssues::name).toList();
    }

    static String name(OpenRequests way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    static OpenRequests written(JsonValue sent) {
        String name = sent.optionalText().orElse(name(OpenRequests.STAY)).toLowerCase(Locale.ROOT);
        if (!names().contains(name)) {
            throw sent.bad("internal-customer.policy.open-issues.unknown", name);
        }
        return OpenRequests.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** As a property of a version's body, or of the document. */
    static void put(OpenRequests way, Map<String, Object> body) {
        if (way != OpenRequests.STAY) {
            body.put(PROPERTY, name(way));
        }
    }

    static OpenRequests of(Map<String, Object> body) {
        return written(new JsonValue("", body).at(PROPERTY));
    }
}
