package org.internalcustomer.jira.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;

/**
 * Admin page: special days from a CSV or iCalendar file, for a holiday set ({@code ?holidaySet=…}) or for one calendar
 * ({@code ?calendar=…}). The first button shows what would change, the second changes it.
 */
public final class ImportPage extends Page {

    private static final long serialVersionUID = 1;
    static final String ADDRESS = "/plugins/servlet/internal-customer/admin/special-days";

    private static final String ADMIN = "/plugins/servlet/internal-customer/admin/";

    private final transient DayImport imports;
    private final transient Access access;
    private final transient InstantSource clock;

    public ImportPage(PageTools tools, DayImport imports, Access access, InstantSource clock) {
        super(tools, Audience.ADMINISTRATORS);
        this.imports = imports;
        this.access = access;
        this.clock = clock;
    }

    @Override
    protected Shown show(PageRequest request) {
        ImportForm form = form(request);
        Map<String, Object> view =
                fields(request, form).view("import", "internal-customer.calendar.import.intro", back(form));
        view.put("target", form.holidaySet().isEmpty() ? form.calendar() : form.holidaySet());
        view.put("canApply", false);
        view.put("previewed", false);
        if (request.has("preview") && !request.isRejected()) {
            show(imports.preview(form), view);
        }
        boolean forSet = !form.holidaySet().isEmpty();
        return Shown.admin(
                        "templates/calendar/import.vm",
                        texts().text("internal-customer.calendar.import.title"),
                        "internal-customer-admin-" + (forSet ? "holiday-sets" : "calendars"),
                        view)
                .through("templates/calendar/import.vm", "calendar-resources");
    }

    @Override
    protected String submit(PageRequest request) {
        ImportForm form = form(request);
        if (request.has("apply")) {
            imports.change(form, access.administrator());
            return back(form);
        }
        imports.preview(form);
        return SHOW;
    }

    private void show(DayImport.Preview preview, Map<String, Object> view) {
        ImportView shown = ImportView.of(preview, texts());
        List<Map<String, Object>> rows = new ArrayList<>();
        preview.changes().added().forEach(day -> rows.add(row("added", "", day)));
        preview.changes()
                .changed()
                .forEach(each -> rows.add(row("changed", DayWords.of(texts(), each.before()), each.after())));
        preview.changes().removed().forEach(day -> rows.add(row("removed", "", day)));
        rows.sort((one, other) ->
                one.get("date").toString().compareTo(other.get("date").toString()));
        view.put("previewed", true);
        view.put("rows", rows);
        view.put("problems", lines(shown.problems()));
        view.put("skipped", lines(shown.skipped()));
        view.put(
                "summary",
                texts().text(
                                "internal-customer.calendar.import.summary",
                                shown.added().size(),
                                shown.changed().size(),
                                shown.removed().size(),
                                shown.unchanged().size()));
        view.put("canApply", shown.problems().isEmpty() && !preview.changes().isEmpty());
    }

    private Map<String, Object> row(String change, String before, SpecialDay day) {
        return Map.of(
                "change",
                change,
                "changeText",
                texts().text("internal-customer.calendar.import.change." + change),
                "date",
                day.date().toString(),
                "before",
                before,
                "after",
                DayWords.of(texts(), day));
    }

    private static List<String> lines(List<ImportView.RemarkView> remarks) {
        return remarks.stream().map(ImportView.RemarkView::message).toList();
    }

    private FormView fields(PageRequest request, ImportForm form) {
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(clock.millis()), ZoneOffset.UTC);
        Horizon usual = Horizon.around(today);
        FormField workday = FormField.select(
                "workday",
                "internal-customer.calendar.import.workday",
                form.workday().isEmpty() ? DayOfWeek.MONDAY.name() : form.workday());
        for (DayOfWeek day : DayOfWeek.values()) {
            workday.option(day.name(), texts().text("internal-customer.calendar.weekday." + day));
        }
        return new FormView(request, texts())
                .add(FormField.lines("text", "internal-customer.calendar.import.text", form.text())
                        .required()
                        .hint("internal-customer.calendar.import.text.hint"))
                .add(FormField.text(
                                "from",
                                "internal-customer.calendar.import.from",
                                form.from().isEmpty() ? usual.from().toString() : form.from())
                        .hint("internal-customer.calendar.import.from.hint"))
                .add(FormField.text(
                        "to",
                        "internal-customer.calendar.import.to",
                        form.to().isEmpty() ? usual.to().toString() : form.to()))
                .add(workday.hint("internal-customer.calendar.import.workday.hint"))
                .add(FormField.flag("replace", "internal-customer.calendar.import.replace", form.replace())
                        .hint("internal-customer.calendar.import.replace.hint"));
    }

    private static ImportForm form(PageRequest request) {
        String text = request.has("text") ? request.http().getParameter("text") : "";
        return new ImportForm(
                request.text("holidaySet"),
                request.text("calendar"),
                text,
                request.text("from"),
                request.text("to"),
                request.text("workday"),
                request.has("replace"));
    }

    private static String back(ImportForm form) {
        if (form.holidaySet().isEmpty() == form.calendar().isEmpty()) {
            throw new BadInput("holidaySet", "internal-customer.calendar.import.target");
        }
        return form.holidaySet().isEmpty()
                ? ADMIN + "calendars?key=" + form.calendar()
                : ADMIN + "holiday-sets?key=" + form.holidaySet();
    }
}
