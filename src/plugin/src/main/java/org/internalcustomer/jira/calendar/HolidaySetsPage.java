package org.internalcustomer.jira.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.HolidaySet;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.ListView;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.SectionPage;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: the holidays and make-up workdays (节假日与调休) that calendars share. */
public final class HolidaySetsPage extends SectionPage {

    private static final long serialVersionUID = 1;

    public HolidaySetsPage(PageTools tools, Access access, Configurations configurations) {
        super(tools, access, configurations, HolidaySetSection.NAME, "holiday-sets");
    }

    @Override
    protected Shown list(PageRequest request) {
        ListView list =
                new ListView(texts(), "internal-customer.calendar.holiday-set", "internal-customer.calendar.days");
        for (HolidaySet set : configuration().calendars().holidaySets()) {
            String first = set.days().isEmpty() ? "" : set.days().get(0).date().toString();
            String last = set.days().isEmpty()
                    ? ""
                    : set.days().get(set.days().size() - 1).date().toString();
            list.row(
                    set.key(),
                    edit(set.key()),
                    0,
                    item(set.key()).map(ItemVersion::isArchived).orElse(false),
                    titled(set.names(), set.key()),
                    texts().text(
                                    "internal-customer.calendar.days-between",
                                    set.days().size(),
                                    first,
                                    last));
        }
        Map<String, Object> view = list.view(
                "holiday-sets",
                "internal-customer.calendar.holiday-sets-intro",
                "internal-customer.calendar.holiday-sets-empty",
                address() + "?new",
                "internal-customer.calendar.add-holiday-set");
        view.put("ready", ReadySets.all().stream().map(this::ready).toList());
        return listed(request, "internal-customer.calendar.holiday-sets", view)
                .through("templates/calendar/holiday-sets.vm", "calendar-resources");
    }

    private Map<String, Object> ready(ReadySets.ReadySet set) {
        boolean there = configuration().calendars().holidaySet(set.key()).isPresent();
        return Map.of(
                "key", set.key(),
                "name", set.name(texts().viewersLocale().getLanguage()),
                "source", set.source(),
                "days", set.days().size(),
                "there", there,
                "address", there ? edit(set.key()) : address() + "?new&ready=" + set.key());
    }

    @Override
    protected Shown form(PageRequest request, String key, Map<String, Object> stored) {
        Optional<ReadySets.ReadySet> ready = key.isEmpty() ? ReadySets.find(request.text("ready")) : Optional.empty();
        Map<String, Object> body = ready.map(ReadySets.ReadySet::body).orElse(stored);
        JsonValue json = new JsonValue("", body);
        FormView form = named(request, key, ready.map(ReadySets.ReadySet::key).orElse(key), body)
                .add(FormField.text(
                                "source",
                                "internal-customer.calendar.ready.source",
                                json.at("source").optionalText().orElse(""))
                        .hint("internal-customer.calendar.source.hint"))
                .add(FormField.lines(
                                "days",
                                "internal-customer.calendar.days",
                                DayLines.write(json.at("days").isPresent() ? body.get("days") : List.of()))
                        .hint("internal-customer.calendar.days.hint"))
                .add(FormField.flag(
                        "archived",
                        "internal-customer.host.archived",
                        json.at("archived").flag(false)));
        Map<String, Object> view = form.view("holiday-set", "internal-customer.calendar.holiday-set-intro", address());
        view.put("importAddress", key.isEmpty() ? "" : ImportPage.ADDRESS + "?holidaySet=" + key);
        return formed(
                        key.isEmpty()
                                ? "internal-customer.calendar.add-holiday-set"
                                : "internal-customer.calendar.edit-holiday-set",
                        view)
                .through("templates/calendar/holiday-set.vm", "calendar-resources");
    }

    @Override
    protected Map<String, Object> body(PageRequest request) {
        FormErrors errors = new FormErrors(texts());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", words(request, "name"));
        request.optional("source").ifPresent(source -> body.put("source", source));
        body.put("days", DayLines.read(errors, "days", request.text("days")));
        body.put("archived", request.has("archived"));
        errors.check();
        return body;
    }
}
