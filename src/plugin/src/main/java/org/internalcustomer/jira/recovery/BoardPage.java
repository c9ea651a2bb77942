package org.internalcustomer.jira.recovery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.Severity;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.recovery.BoardQuery.After;
import org.internalcustomer.jira.recovery.BoardQuery.Sort;

/** The complaints about a department and those below it, by where they stand, for whoever leads it. */
public final class BoardPage extends Page {

    private static final String PATH = "/plugins/servlet/internal-customer/recoveries";
    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.recovery.";

    /** How many cards of a column are shown before the rest is a list. */
    private static final int CARDS = 10;

    private static final Duration FIGURES = Duration.ofDays(90);
    private static final List<State> COLUMNS =
            List.of(State.ACKNOWLEDGE, State.SOLVE, State.ANSWER, State.FOLLOW_UP, State.SECOND_RATING, State.CAUSE);
    private static final List<State> BESIDE = List.of(State.OFFERED, State.CLOSED);

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient Roles roles;
    private final transient Recoveries recoveries;
    private final transient Board board;
    private final transient RecoveryFigures figures;
    private final transient RecoverySheet sheet;

    public BoardPage(
            PageTools tools,
            Access access,
            Configurations configurations,
            Roles roles,
            Recoveries recoveries,
            Board board,
            RecoveryFigures figures,
            RecoverySheet sheet) {
        super(tools, Audience.USERS);
        this.access = access;
        this.configurations = configurations;
        this.roles = roles;
        this.recoveries = recoveries;
        this.board = board;
        this.figures = figures;
        this.sheet = sheet;
    }

    static String address(String department) {
        return PATH + "?department=" + URLEncoder.encode(department, StandardCharsets.UTF_8);
    }

    @Override
    protected Shown show(PageRequest request) {
        List<Department> led = led();
        Department department = chosen(request, led);
        Set<String> providers = departments().withFormerKeys(departments().withAllBelow(department.key()));
        Map<String, Object> view = new HashMap<>();
        view.put("action", request.http().getContextPath() + PATH);
        view.put("department", department.key());
        view.put("departments", choices(led, department.key()));
        view.put("customers", choices(used(), departments().canonical(request.text("customer"))));
        view.put("severities", severities(request.text("severity")));
        view.put("late", request.has("late"));
        view.put("mine", request.has("mine"));
        view.put("sort", request.optional("sort").orElse("due"));
        view.put("saved", request.has("saved"));
        view.put("back", query(request, Map.of("state", request.text("state"), "after", request.text("after"))));
        view.put("tabs", tabs(request, providers));
        view.put("figures", figures(providers));
        Optional<State> state = request.optional("state").map(BoardQuery::state);
        view.put("whole", state.isEmpty());
        view.put("state", state.map(RecoveryWords::slug).orElse(""));
        view.put(
                "columns",
                state.map(List::of).orElse(COLUMNS).stream()
                        .map(each -> column(request, query(request, providers, each), state.isPresent()))
                        .toList());
        return Shown.page("templates/recovery/board.vm", texts().text(WORDS + "board"), "recovery-resources", view);
    }

    /** Gives one to another handler. */
    @Override
    protected String submit(PageRequest request) {
        KeptRecovery kept =
                recoveries.visible(request.text("recovery"), access.user().key());
        recoveries.say(kept, Saying.of(Act.ASSIGN, request::text), access.user().key());
        return PATH + "?" + (request.text("back").isEmpty() ? "" : request.text("back") + "&") + "saved";
    }

    private List<Department> led() {
        Set<String> led = roles.ledBy(access.user().key());
        List<Department> departments =
                used().stream().filter(each -> led.contains(each.key())).toList();
        if (departments.isEmpty()) {
            throw new Forbidden(WORDS + "no-board");
        }
        return departments;
    }

    private Department chosen(PageRequest request, List<Department> led) {
        String key = request.optional("department").orElse(led.get(0).key());
        return led.stream()
                .filter(each -> each.key().equals(departments().canonical(key)))
                .findFirst()
                .orElseThrow(() -> NotFound.of("department", key));
    }

    private BoardQuery query(PageRequest request, Set<String> providers, State state) {
        return new BoardQuery(
                providers,
                state,
                BoardQuery.customers(request.text("customer"), departments()),
                request.text("severity"),
                request.has("mine") ? access.user().key() : "",
                request.has("late"),
                Sort.named(request.optional("sort").orElse("due")),
                request.optional("after").map(After::read));
    }

    private Map<String, Object> column(PageRequest request, BoardQuery query, boolean alone) {
        Board.Part part = board.read(query, alone ? Board.PAGE : CARDS);
        String slug = RecoveryWords.slug(query.state());
        Map<String, Object> column = new HashMap<>();
        column.put("slug", slug);
        column.put("title", texts().text(WORDS + "state." + slug));
        column.put("count", count(part.count()));
        column.put("cards", part.shown().stream().map(this::card).toList());
        column.put("hidden", part.hidden() == 0 ? "" : texts().text(WORDS + "hidden", part.hidden()));
        column.put("address", address(request, Map.of("state", slug, "after", "")));
        column.put("first", query.after().isEmpty() ? "" : address(request, Map.of("state", slug, "after", "")));
        column.put(
                "next",
                part.next()
                        .map(after -> address(request, Map.of("state", slug, "after", alone ? after.text() : "")))
                        .orElse(""));
        return column;
    }

    private Map<String, Object> card(Board.Shown shown) {
        Recovery recovery = recoveries.fold(shown.kept());
        Map<String, Object> card = sheet.line(shown.kept(), recovery);
        card.put("issue", shown.issue().getKey());
        card.put("summary", shown.issue().getSummary());
        boolean assigns =
                recoveries.acts(shown.kept(), recovery, access.user().key()).contains(Act.ASSIGN);
        card.put("assigns", assigns);
        String handler = recovery.findings().handler().orElse("");
        card.put(
                "candidates",
                assigns
                        ? roles.candidates(shown.kept().complaint()).stream()
                                .map(key -> Map.of(
                                        "key", key,
                                        "name", sheet.words().person(key),
                                        "chosen", key.equals(handler)))
                                .toList()
                        : List.of());
        return card;
    }

    private List<Map<String, Object>> tabs(PageRequest request, Set<String> providers) {
        List<Map<String, Object>> tabs = new ArrayList<>();
        String chosen = request.text("state");
        tabs.add(tab(
                "open",
                texts().text(WORDS + "open"),
                "",
                address(request, Map.of("state", "", "after", "")),
                chosen.isEmpty()));
        for (State state : BESIDE) {
            String slug = RecoveryWords.slug(state);
            tabs.add(tab(
                    slug,
                    texts().text(WORDS + "state." + slug),
                    count(board.count(query(request, providers, state))),
                    address(request, Map.of("state", slug, "after", "")),
                    chosen.equals(slug)));
        }
        return tabs;
    }

    private static Map<String, Object> tab(String name, String label, String count, String address, boolean current) {
        return Map.of("name", name, "label", label, "count", count, "address", address, "current", current);
    }

    private static String count(long count) {
        return count > BoardStore.MOST_COUNTED ? BoardStore.MOST_COUNTED + "+" : String.valueOf(count);
    }

    private Map<String, Object> figures(Set<String> providers) {
        Instant now = Instant.ofEpochMilli(recoveries.now());
        return new FigureWords(texts()).of(figures.read(providers, now.minus(FIGURES), now));
    }

    private List<Map<String, Object>> severities(String chosen) {
        List<Map<String, Object>> severities = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            severities.add(Map.of(
                    "key", severity.name(),
                    "name", sheet.words().option(ActField.SEVERITY, severity.name()),
                    "chosen", severity.name().equals(chosen)));
        }
        return severities;
    }

    private List<Map<String, Object>> choices(List<Department> departments, String chosen) {
        return departments.stream()
                .map(department -> Map.<String, Object>of(
                        "key", department.key(),
                        "name", sheet.name(department.key()),
                        "chosen", department.key().equals(chosen)))
                .toList();
    }

    private List<Department> used() {
        return departments().all().stream().filter(each -> !each.archived()).toList();
    }

    private Departments departments() {
        return configurations.current().organisation().departments();
    }

    private static String address(PageRequest request, Map<String, String> changes) {
        return request.http().getContextPath() + PATH + "?" + query(request, changes);
    }

    private static String query(PageRequest request, Map<String, String> changes) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : List.of("department", "customer", "severity", "late", "mine", "sort")) {
            values.put(name, request.text(name));
        }
        values.putAll(changes);
        List<String> pairs = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return String.join("&", pairs);
    }
}
