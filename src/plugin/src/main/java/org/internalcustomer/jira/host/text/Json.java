package org.internalcustomer.jira.host.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.internalcustomer.jira.host.error.BadInput;

/** JSON from and to maps, lists, strings, numbers, booleans and records, by the library inside our jar. */
public final class Json {

    /** The default would leave buffers, and with them our class loader, with each of the host's threads. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    private static final JSON PLAIN = JSON.builder(FACTORY).build();
    private static final JSON PRETTY =
            PLAIN.with(JSON.Feature.PRETTY_PRINT_OUTPUT).with(JSON.Feature.WRITE_NULL_PROPERTIES);

    private Json() {}

    /** What somebody sent; what is no JSON is bad input, with line and column. */
    public static JsonValue read(String text) {
        if (text == null || text.isBlank()) {
            throw new BadInput("", "internal-customer.error.json-empty");
        }
        try {
            return new JsonValue("", PLAIN.anyFrom(text));
        } catch (IOException wrong) {
            throw new BadInput("", "internal-customer.error.json", firstLine(wrong.getMessage()));
        }
    }

    /** What we stored ourselves. */
    public static Object stored(String text) {
        try {
            return PLAIN.anyFrom(text);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    public static String write(Object value) {
        return write(PLAIN, value);
    }

    public static String pretty(Object value) {
        return write(PRETTY, value);
    }

    private static String write(JSON json, Object value) {
        try {
            return json.asString(value);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
