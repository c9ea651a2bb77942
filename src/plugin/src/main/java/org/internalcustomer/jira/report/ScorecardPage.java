package org.internalcustomer.jira.report;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageGuard;
import org.internalcustomer.jira.host.page.PagePrinter;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.recovery.ComplaintFigures;
import org.internalcustomer.jira.host.request.CorrectedTimers;
import org.internalcustomer.jira.host.text.Texts;

/** The scorecard (评分卡): a period's figures of all departments or of one, the matrix and the trend. */
public final class ScorecardPage extends Page {

    static final String PATH = "/plugins/servlet/internal-customer/scorecard";

    private static final long serialVersionUID = 1;

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient Boards boards;
    private final transient CorrectedTimers corrected;
    private final transient AnonymousSection anonymous;
    private final transient ComplaintFigures complaints;
    private final transient InstantSource clock;

    public ScorecardPage(
            PageGuard guard,
            PagePrinter printer,
            Texts texts,
            Access access,
            Configurations configurations,
            Boards boards,
            CorrectedTimers corrected,
            AnonymousSection anonymous,
            ComplaintFigures complaints,
            InstantSource clock) {
        super(guard, printer, texts, Audience.USERS);
        this.access = access;
        this.configurations = configurations;
        this.boards = boards;
        this.corrected = corrected;
        this.anonymous = anonymous;
        this.complaints = complaints;
        this.clock = clock;
    }

    @Override
    protected Shown show(PageRequest request) {
        access.reader();
        Configuration configuration = configurations.current();
        Departments departments = configuration.organisation().departments();
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), configuration.site().reportingZone());
        ReportPeriod period = ReportPeriod.named(request.text("period"), today);
        Set<String> providers = providers(request.text("department"), departments);
        MatrixView.Shows shows = MatrixView.Shows.named(request.text("show"));

        Board board = boards.of(period, departments);
        Words words = new Words(texts(), departments);
        FigureLinks links = new FigureLinks(request.http().getContextPath(), period);
        String below = FigureLinks.withBelow(request.text("department"));
        boolean wantsCorrected = shows == MatrixView.Shows.CORRECTED;
        CorrectedScores read = CorrectedScores.read(
                corrected,
                wantsCorrected ? board.allDays() : period,
                configuration.site().reportingZone(),
                departments::canonical,
                clock.instant());
        CorrectedScores corrections = read.in(period);
        ScoreView scores = new ScoreView(words, links, corrections);

        Map<String, Object> view = new HashMap<>();
        view.put("action", request.http().getContextPath() + PATH);
        view.put("period", period.name());
        view.put("periods", periods(today, period, words));
        view.put("days", words.days(period));
        view.put("before", words.days(period.previous()));
        view.put("department", request.text("department"));
        view.put("departments", departments(departments, words));
        view.put("total", scores.of(score(board, providers), below, providers));
        view.put("rows", rows(board, providers, words, scores));
        view.putAll(new VoiceView(words).of(board, providers));
        ComplaintsOfPeriod complained = ComplaintsOfPeriod.read(
                complaints, period, configuration.site().reportingZone(), departments::canonical);
        view.putAll(new ComplaintView(complained, complaints.readable(), departments, words, links)
                .of(board, request.text("department"), providers));
        view.put(
                "trend",
                new TrendView(board, words, links, Optional.of(read).filter(all -> wantsCorrected))
                        .of(providers, below));
        view.put("matrix", new MatrixView(board, words, links, shows, corrections).of(providers));
        view.put("anonymous", anonymous.of(today, departments, providers, words));
        view.put("shows", shows(shows, read.touch(CountedMetric.RESOLUTION), words));
        view.put("empty", board.providers().isEmpty());
        view.put("zone", configuration.site().reportingZone().getId());
        String title = texts().text("internal-customer.report.title");
        return Shown.page("templates/report/scorecard.vm", title, "report-resources", view);
    }

    /** The department and all below it, as the tree stands today; empty for all. */
    static Set<String> providers(String key, Departments departments) {
        if (key.isEmpty()) {
            return Set.of();
        }
        Department chosen = departments.find(key).orElseThrow(() -> NotFound.of("department", key));
        return departments.withAllBelow(chosen.key());
    }

    private static Score score(Board board, Set<String> providers) {
        return new Score(board.now(providers), board.before(providers));
    }

    private static List<Map<String, Object>> rows(Board board, Set<String> providers, Words words, ScoreView scores) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String provider : board.providers()) {
            if (providers.isEmpty() || providers.contains(provider)) {
                Map<String, Object> row =
                        scores.row(score(board, Set.of(provider)), FigureLinks.keyOf(provider), Set.of(provider));
                row.put("key", provider);
                row.put("name", words.department(provider));
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> periods(LocalDate today, ReportPeriod chosen, Words words) {
        return PeriodChoices.names(today, chosen.name()).stream()
                .<Map<String, Object>>map(
                        name -> Map.of("name", name, "label", words.period(name), "chosen", name.equals(chosen.name())))
                .toList();
    }

    private static List<Map<String, Object>> departments(Departments departments, Words words) {
        return departments.all().stream()
                .filter(department -> !department.archived())
                .<Map<String, Object>>map(department -> Map.of(
                        "key",
                        department.key(),
                        "label",
                        "  ".repeat(departments.depth(department.key())) + words.department(department.key())))
                .toList();
    }

    /** Corrected figures only where there are any. */
    private static List<Map<String, Object>> shows(MatrixView.Shows chosen, boolean corrected, Words words) {
        List<Map<String, Object>> shows = new ArrayList<>();
        for (MatrixView.Shows one : MatrixView.Shows.values()) {
            if (one != MatrixView.Shows.CORRECTED || corrected || one == chosen) {
                shows.add(Map.of(
                        "name", Figure.slug(one),
                        "label", words.text("internal-customer.report.matrix." + Figure.slug(one)),
                        "chosen", one == chosen));
            }
        }
        return shows;
    }
}
