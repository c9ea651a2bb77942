package org.internalcustomer.sandbox.rest2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A method and an address with the function that answers; {@code *} in the address stands for one segment. */
record Route(String method, Pattern address, Function<Call, Answer> handler) {

    static Route of(String method, String address, Function<Call, Answer> handler) {
        return new Route(method, Pattern.compile(address.replace("*", "([^/]+)")), handler);
    }

    Optional<List<String>> match(String path) {
        Matcher matcher = address.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            segments.add(matcher.group(i));
        }
        return Optional.of(segments);
    }
}
