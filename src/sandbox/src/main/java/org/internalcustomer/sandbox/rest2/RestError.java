package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;

/** An answer that is not what was asked for, in the shape that Jira gives it. */
final class RestError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> fields;

    private RestError(int status, List<String> messages, Map<String, String> fields) {
        super(status + " " + messages + fields);
        this.status = status;
        this.messages = messages;
        this.fields = fields;
    }

    static RestError of(int status, String message) {
        return new RestError(status, List.of(message), Map.of());
    }

    static RestError field(String field, String message) {
        return new RestError(400, List.of(), Map.of(field, message));
    }

    static RestError bad(ErrorCollection errors) {
        return new RestError(400, List.copyOf(errors.getErrorMessages()), Map.copyOf(errors.getErrors()));
    }

    static RestError bad(List<String> messages) {
        return new RestError(400, List.copyOf(messages), Map.of());
    }

    static RestError issueNotFound() {
        return of(404, "Issue Does Not Exist");
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        return Map.of("errorMessages", messages, "errors", fields);
    }
}
