package org.internalcustomer.jira.host.customer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands in a mail for a token until the mail leaves; in no language a word. */
record LinkMark(long issueId, String personKey) {

    private static final Pattern MARK = Pattern.compile("~ic-customer-([0-9]{1,18})-([A-Za-z0-9_-]{0,1000})~");

    String text() {
        String person = Base64.getUrlEncoder().withoutPadding().encodeToString(personKey.getBytes(UTF_8));
        return "~ic-customer-" + issueId + "-" + person + "~";
    }

    /** All marks of a mail, by how they are written there. */
    static Map<String, LinkMark> in(String... bodies) {
        Map<String, LinkMark> marks = new LinkedHashMap<>();
        for (String body : bodies) {
            Matcher found = MARK.matcher(body);
            while (found.find()) {
                marks.put(found.group(), new LinkMark(Long.parseLong(found.group(1)), person(found.group(2))));
            }
        }
        return marks;
    }

    /** Empty for what nobody's key could be written as: anybody can put a mark into the words of an issue. */
    private static String person(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException forged) {
            return "";
        }
    }
}
