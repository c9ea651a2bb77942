package org.internalcustomer.jira.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.HolidaySet;
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
                    false,
                    titled(set.names(), set.key()),
                    texts().text(
                                    "internal-customer.calendar.days-between",
                                    set.days().size(),
                                    first,
                                    last));
        }
        return listed(
                request,
                "internal-customer.calendar.holiday-sets",
                list.view(
                        "holiday-sets",
                        "internal-customer.calendar.holiday-sets-intro",
                        "internal-customer.calendar.holiday-sets-empty",
                        address() + "?new",
                        "internal-customer.calendar.add-holiday-set"));
    }

    @Override
    protected Shown form(PageRequest request, String key, Map<String, Object> body) {
        Object days = new JsonValue("", body).at("days").isPresent() ? body.get("days") : List.of();
        FormView form = named(request, key, body)
                .add(FormField.lines("days", "internal-customer.calendar.days", DayLines.write(days))
                        .hint("internal-customer.calendar.days.hint"));
        return formed(
                key.isEmpty()
                        ? "internal-customer.calendar.add-holiday-set"
                        : "internal-customer.calendar.edit-holiday-set",
                form.view("holiday-set", "internal-customer.calendar.holiday-set-intro", address()));
    }

    @Override
    protected Map<String, Object> body(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", words(request, "name"));
        body.put("days", DayLines.read("days", request.text("days")));
        return body;
    }
}
