package org.internalcustomer.jira.host.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of comma-separated values (RFC 4180). */
public final class Csv {

    private Csv() {}

    public static String line(Object... values) {
        return Arrays.stream(values).map(Csv::cell).collect(Collectors.joining(","));
    }

    /** A spreadsheet takes a cell that begins like a formula for one. */
    private static String cell(Object value) {
        String text = String.valueOf(value);
        boolean formula = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.matches("[^,\"\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
