package org.internalcustomer.jira.host.config;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.internalcustomer.core.catalog.Routing;
import org.internalcustomer.core.catalog.Services;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.goodwill.Terms;

/** A configuration being put together, section by section. */
public final class ConfigurationDraft {

    private final Map<String, Set<String>> keys = new TreeMap<>();
    private long since;
    private Site site = Site.untouched();
    private Organisation organisation = new Organisation(Departments.of(), Map.of());
    private Services services = Services.of();
    private Routing routing = Routing.none();
    private List<HolidaySet> holidaySets = List.of();
    private CalendarBook calendars = CalendarBook.empty();
    private PolicyBook policies = PolicyBook.empty();
    private Terms goodwill = Terms.usual();
    private SurveySettings survey = SurveySettings.off();
    private List<SurveyDesign> surveyDesigns = List.of();
    private PulseSettings pulse = PulseSettings.off();

    /** The keys that a section will have; known before its items are looked at one by one. */
    public Set<String> keys(String section) {
        return keys.getOrDefault(section, Set.of());
    }

    void keys(String section, Set<String> known) {
        keys.put(section, Set.copyOf(known));
    }

    /** When what is being resolved begins to count, in epoch milliseconds. */
    public long since() {
        return since;
    }

    void since(long at) {
        since = at;
    }

    public void projects(List<String> projects) {
        site = new Site(projects, site.reportingZone(), site.serviceLink(), site.digestAt());
    }

    public void reportingZone(ZoneId zone) {
        site = new Site(site.projects(), zone, site.serviceLink(), site.digestAt());
    }

    public void serviceLink(String type) {
        site = new Site(site.projects(), site.reportingZone(), type, site.digestAt());
    }

    public void digestAt(Optional<LocalTime> hour) {
        site = new Site(site.projects(), site.reportingZone(), site.serviceLink(), hour);
    }

    public void departments(Departments departments) {
        organisation = new Organisation(departments, organisation.mainDepartments());
    }

    public void mainDepartments(Map<String, String> mainDepartments) {
        organisation = new Organisation(organisation.departments(), mainDepartments);
    }

    public void services(Services all) {
        services = all;
    }

    public void routing(Routing rules) {
        routing = rules;
    }

    public void holidaySets(List<HolidaySet> all) {
        holidaySets = all;
    }

    public List<HolidaySet> holidaySets() {
        return holidaySets;
    }

    public void calendars(List<CalendarVersion> versions) {
        calendars = new CalendarBook(holidaySets, versions);
    }

    /** Known once their section is assembled, which comes before that of policies. */
    public CalendarBook calendars() {
        return calendars;
    }

    public void policies(PolicyBook all) {
        policies = all;
    }

    public void goodwill(Terms terms) {
        goodwill = terms;
    }

    public void survey(SurveySettings settings) {
        survey = settings;
    }

    public void surveyDesigns(List<SurveyDesign> all) {
        surveyDesigns = all;
    }

    public void pulse(PulseSettings settings) {
        pulse = settings;
    }

    Configuration finished(long revision) {
        SurveyDesigns surveys = new SurveyDesigns(survey, surveyDesigns);
        return new Configuration(
                revision, site, organisation, services, routing, calendars, policies, goodwill, surveys, pulse);
    }
}
