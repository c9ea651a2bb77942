package org.internalcustomer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows the links of the app's pages, and those of the pages that they lead to, in the session of a browser. */
final class LinkWalk {

    /** The app's own pages, and the host's that show something of it. */
    private static final Pattern OURS = Pattern.compile("internal-customer|/browse/|/issues/");

    /** Pages of one kind differ in the values of their addresses only: a year after the next has no end. */
    private static final int OF_A_KIND = 4;

    private static final Pattern AMPERSAND = Pattern.compile("&");
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"#]+)");
    private static final Pattern NO_TEXT = Pattern.compile("(?s)<(script|style|textarea)\\b.*?</\\1>|<[^>]*>");
    private static final Pattern SAID_IN_ATTRIBUTES =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label)=\"([^\"]*)\"");

    /** A reference that the template did not know, a key without a text, and a place in a text that nothing filled. */
    private static final Pattern UNRENDERED =
            Pattern.compile("\\$!?\\{?[a-zA-Z][\\w.]*|internal-customer\\.[a-z][\\w.-]*|\\{\\d[^}]*}");

    private static final Pattern ERROR = Pattern.compile("aui-message-error|<pre>[^<]*Exception");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String cookies;
    private final Deque<Way> ahead = new ArrayDeque<>();
    private final Set<URI> seen = new HashSet<>();
    private final Map<String, List<URI>> kinds = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** @param cookies of a session that is logged in */
    LinkWalk(String cookies) {
        this.cookies = cookies;
    }

    private record Way(URI to, URI from) {}

    LinkWalk from(URI start) {
        add(new Way(start, start));
        while (!ahead.isEmpty()) {
            visit(ahead.remove());
        }
        return this;
    }

    /** What is wrong, and where the link to it is. */
    List<String> problems() {
        return problems;
    }

    /** One page for each template or so: those that differ in keys and numbers of their paths, or in queries, are alike. */
    Collection<URI> pages() {
        Map<String, URI> pages = new LinkedHashMap<>();
        kinds.values().forEach(alike -> pages.putIfAbsent(path(alike.get(0)), alike.get(0)));
        return pages.values();
    }

    private static String path(URI page) {
        return page.getPath().replaceAll("(?<=/)([A-Z][A-Z0-9_-]*|\\d+)(?=/|$)", "*");
    }

    private static String names(URI page) {
        return AMPERSAND
                .splitAsStream(String.valueOf(page.getRawQuery()))
                .map(pair -> pair.replaceAll("=.*", ""))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private void add(Way way) {
        if (OURS.matcher(way.to().toString()).find() && seen.add(way.to())) {
            List<URI> alike = kinds.computeIfAbsent(path(way.to()) + names(way.to()), each -> new ArrayList<>());
            if (alike.size() < OF_A_KIND) {
                alike.add(way.to());
                ahead.add(way);
            }
        }
    }

    private void visit(Way way) {
        HttpResponse<String> answer = get(way.to());
        boolean isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (answer.statusCode() != 200) {
            problems.add(answer.statusCode() + ": " + way);
        } else if (isPage) {
            complaints(answer.body()).forEach(wrong -> problems.add(wrong + ": " + way));
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                follow(link.group(1).replace("&amp;", "&"), way.to());
            }
        }
    }

    private void follow(String href, URI from) {
        try {
            // Java takes a query alone for one of the folder
            add(new Way(from.resolve(href.startsWith("?") ? from.getPath() + href : href), from));
        } catch (IllegalArgumentException malformed) {
            problems.add("no address: " + href + " on " + from);
        }
    }

    private static List<String> complaints(String html) {
        String attributes = SAID_IN_ATTRIBUTES
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("\n"));
        return Stream.concat(
                        unrendered(NO_TEXT.matcher(html).replaceAll("\n") + attributes).stream(),
                        ERROR.matcher(html).results().map(found -> found.group()))
                .toList();
    }

    /** What nobody should ever read. */
    static List<String> unrendered(String text) {
        return UNRENDERED.matcher(text).results().map(found -> found.group()).toList();
    }

    private HttpResponse<String> get(URI address) {
        try {
            return http.send(
                    HttpRequest.newBuilder(address).header("Cookie", cookies).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(address.toString(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
