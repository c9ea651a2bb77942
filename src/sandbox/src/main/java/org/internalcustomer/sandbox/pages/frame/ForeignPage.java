package org.internalcustomer.sandbox.pages.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole HTML page that a plugin wrote, taken apart: its meta tags say which frame it wants. */
record ForeignPage(String title, Map<String, String> meta, String head, String body) {

    private static final Pattern HEAD = Pattern.compile("<head\\b[^>]*>(.*?)</head>", flags());
    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>(.*)</body>", flags());
    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]*>(.*?)</title>", flags());
    private static final Pattern META = Pattern.compile("<meta\\b[^>]*>", flags());
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", flags());

    static ForeignPage of(String html) {
        String head = first(HEAD, html).orElse("");
        Map<String, String> meta = new HashMap<>();
        for (Map<String, String> attributes : metaTags(head)) {
            if (attributes.containsKey("name")) {
                meta.put(attributes.get("name"), attributes.getOrDefault("content", ""));
            }
        }
        String rest = META.matcher(TITLE.matcher(head).replaceAll("")).replaceAll("");
        return new ForeignPage(
                first(TITLE, head).orElse(""),
                Map.copyOf(meta),
                rest.strip(),
                first(BODY, html).orElseGet(() -> HEAD.matcher(html).replaceAll("")));
    }

    Optional<String> decorator() {
        return Optional.ofNullable(meta.get("decorator"));
    }

    /** @param contexts of web resources that go with that decorator */
    Frame frame(List<String> contexts) {
        return new Frame(
                decorator().orElseThrow(),
                unescape(title.strip()),
                meta.getOrDefault("admin.active.section", ""),
                meta.getOrDefault("admin.active.tab", ""),
                contexts,
                new SafeHtml(head),
                new SafeHtml(body));
    }

    private static List<Map<String, String>> metaTags(String head) {
        List<Map<String, String>> tags = new ArrayList<>();
        Matcher tag = META.matcher(head);
        while (tag.find()) {
            Map<String, String> attributes = new HashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(tag.group());
            while (attribute.find()) {
                String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
                attributes.put(attribute.group(1).toLowerCase(java.util.Locale.ROOT), unescape(value));
            }
            tags.add(attributes);
        }
        return tags;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The title is escaped again when the frame is rendered. */
    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }
}
