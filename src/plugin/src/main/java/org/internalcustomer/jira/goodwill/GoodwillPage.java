package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.internalcustomer.core.goodwill.Account;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DepartmentNames;
import org.internalcustomer.jira.host.config.RatingReader;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.goodwill.AccountAddress;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.Times;

/** The goodwill accounts (情感账户) of all pairs; below the page's address, one with its statement and trend. */
public final class GoodwillPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.goodwill.";
    private static final int TREND_WEEKS = 52;

    private final transient Access access;
    private final transient Accounts accounts;
    private final transient Configurations configurations;
    private final transient DepartmentNames departments;
    private final transient Tributes tributes;
    private final transient RatingReaders readers;
    private final transient CurrentUser user;
    private final transient IssueRecords issues;
    private final transient Users users;
    private final transient Times times;

    public GoodwillPage(
            PageTools tools,
            Access access,
            Accounts accounts,
            Configurations configurations,
            DepartmentNames departments,
            Tributes tributes,
            RatingReaders readers,
            CurrentUser user,
            IssueRecords issues,
            Users users,
            Times times) {
        super(tools, Audience.USERS);
        this.access = access;
        this.accounts = accounts;
        this.configurations = configurations;
        this.departments = departments;
        this.tributes = tributes;
        this.readers = readers;
        this.user = user;
        this.issues = issues;
        this.users = users;
        this.times = times;
    }

    @Override
    protected Shown show(PageRequest request) {
        access.reader();
        return request.segments().isEmpty() ? all() : one(request, pair(request));
    }

    @Override
    protected String submit(PageRequest request) {
        access.reader();
        Pair pair = pair(request);
        RatingReader person = readers.of(user.user());
        if (request.text("act").equals("take-back")) {
            tributes.takeBack(pair, number(request.text("id")), person);
            return AccountAddress.of(pair) + "?taken";
        }
        EntryKind kind = Tributes.KINDS.stream()
                .filter(each -> slug(each).equals(request.text("kind")))
                .findFirst()
                .orElseThrow(() -> new BadInput("kind", WORDS + "tribute.no-kind"));
        tributes.putOnRecord(pair, kind, request.text("reason"), person);
        return AccountAddress.of(pair) + "?saved";
    }

    private Pair pair(PageRequest request) {
        List<String> path = request.segments();
        if (path.size() != 2) {
            throw NotFound.of("goodwill", request.path());
        }
        return new Pair(known(path.get(0)), known(path.get(1)));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw NotFound.of("goodwill", id);
        }
        return Long.parseLong(id);
    }

    private Shown all() {
        Map<String, Object> view = new HashMap<>();
        view.put(
                "rows",
                accounts.all().stream()
                        .map(each -> Map.of(
                                "customer", departments.of(each.pair().customer()),
                                "provider", departments.of(each.pair().provider()),
                                "address", AccountAddress.of(each.pair()),
                                "balance", points(each.balance()),
                                "overdrawn", accounts.terms().isOverdrawn(each.balance()),
                                "entries", each.entries()))
                        .toList());
        return Shown.page("templates/goodwill/accounts.vm", texts().text(WORDS + "title"), "goodwill-resources", view);
    }

    private Shown one(PageRequest request, Pair pair) {
        RatingReader person = readers.of(user.user());
        Account account = accounts.of(pair);
        Instant now = accounts.now();
        double balance = account.balance(now);
        Map<String, Object> view = new HashMap<>();
        view.put("customer", departments.of(pair.customer()));
        view.put("provider", departments.of(pair.provider()));
        view.put("list", AccountAddress.LIST);
        view.put("address", AccountAddress.of(pair));
        view.put("balance", points(balance));
        view.put("overdrawn", accounts.terms().isOverdrawn(balance));
        view.put("limit", points(accounts.terms().overdrawnBelow()));
        view.put("statement", statement(account, now, pair, person));
        view.put("saved", request.has("saved") && !request.isRejected());
        view.put("taken", request.has("taken") && !request.isRejected());
        view.put("kinds", tributes.mayRecord(pair, person) ? kinds(account, request) : List.of());
        view.put("reason", request.isRejected() ? request.text("reason") : "");
        int more = account.entries().size() - GoodwillResource.MOST;
        view.put("more", more > 0 ? texts().text(WORDS + "more", more) : "");
        view.put("empty", account.entries().isEmpty());
        trend(account, now, view);
        return Shown.page("templates/goodwill/account.vm", texts().text(WORDS + "title"), "goodwill-resources", view);
    }

    private List<Map<String, Object>> kinds(Account account, PageRequest request) {
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (EntryKind kind : Tributes.KINDS) {
            kinds.add(Map.of(
                    "key", slug(kind),
                    "name",
                            texts().text(WORDS + "kind." + slug(kind)) + " ("
                                    + points(account.points().of(kind)) + ")",
                    "chosen", slug(kind).equals(request.text("kind"))));
        }
        return kinds;
    }

    private List<Map<String, Object>> statement(Account account, Instant now, Pair pair, RatingReader person) {
        List<Entry> latest =
                account.entries().stream().limit(GoodwillResource.MOST).toList();
        Map<Long, Issue> visible =
                issues
                        .find(latest.stream()
                                .map(Entry::issueId)
                                .filter(id -> id > 0)
                                .collect(Collectors.toSet()))
                        .stream()
                        .filter(access::maySee)
                        .collect(Collectors.toMap(Issue::getId, issue -> issue));
        Map<String, Tribute> recorded = tributes.of(accounts.formerly(pair), accounts.since());
        boolean reads = tributes.mayRead(pair, person);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Entry entry : latest) {
            Issue issue = visible.get(entry.issueId());
            Map<String, Object> row = new HashMap<>();
            row.put("at", times.format(entry.at()));
            row.put("kind", texts().text(WORDS + "kind." + slug(entry.kind())));
            row.put("points", points(account.points().of(entry.kind())));
            row.put("worth", points(account.worth(entry, now)));
            row.put("issue", issue == null ? "" : issue.getKey());
            row.put("summary", issue == null ? "" : issue.getSummary());
            Tribute tribute = recorded.get(entry.id());
            row.put("tribute", tribute != null);
            row.put("by", tribute == null || !reads ? "" : users.displayName(tribute.person()));
            row.put("reason", tribute == null || !reads ? "" : tribute.reason());
            row.put(
                    "regret",
                    tribute != null && tributes.mayTakeBack(tribute, person) ? String.valueOf(tribute.id()) : "");
            rows.add(row);
        }
        return rows;
    }

    /** The balance at the end of each of the last weeks: as data for the picture, and of every fourth as a table. */
    private void trend(Account account, Instant now, Map<String, Object> view) {
        ZoneId zone = configurations.current().site().reportingZone();
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts().viewersLocale());
        List<Map<String, Object>> chart = new ArrayList<>();
        List<Map<String, Object>> table = new ArrayList<>();
        LocalDate today = now.atZone(zone).toLocalDate();
        for (int weeks = TREND_WEEKS; weeks >= 0; weeks--) {
            Instant at = weeks == 0
                    ? now
                    : today.minusWeeks(weeks).plusDays(1).atStartOfDay(zone).toInstant();
            String label = day.format(today.minusWeeks(weeks));
            double balance = account.balance(at);
            chart.add(Map.of("label", label, "balance", Rounded.of(balance)));
            if (weeks % 4 == 0) {
                table.add(Map.of("label", label, "balance", points(balance)));
            }
        }
        view.put("trend", table);
        view.put("data", Json.write(Map.of("label", texts().text(WORDS + "balance"), "points", chart)));
    }

    private String known(String key) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(key)
                .map(found -> found.key())
                .orElseThrow(() -> NotFound.of("department", key));
    }

    /** With its sign. */
    private String points(double points) {
        NumberFormat format = NumberFormat.getNumberInstance(texts().viewersLocale());
        format.setMaximumFractionDigits(2);
        double rounded = Rounded.of(points);
        return (rounded > 0 ? "+" : "") + format.format(rounded);
    }

    private static String slug(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
