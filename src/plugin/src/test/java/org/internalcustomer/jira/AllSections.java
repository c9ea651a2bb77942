package org.internalcustomer.jira;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.internalcustomer.jira.admin.AuditorsSection;
import org.internalcustomer.jira.admin.DigestHourSection;
import org.internalcustomer.jira.admin.ProjectsSection;
import org.internalcustomer.jira.admin.ReportingZoneSection;
import org.internalcustomer.jira.admin.ServiceLinkSection;
import org.internalcustomer.jira.calendar.CalendarSection;
import org.internalcustomer.jira.calendar.HolidaySetSection;
import org.internalcustomer.jira.catalog.RoutingSection;
import org.internalcustomer.jira.catalog.ServiceSection;
import org.internalcustomer.jira.department.DepartmentSection;
import org.internalcustomer.jira.department.MainDepartmentSection;
import org.internalcustomer.jira.goodwill.GoodwillSection;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.ConfigItemRow;
import org.internalcustomer.jira.host.config.ConfigItems;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.policy.PolicyDraftSection;
import org.internalcustomer.jira.policy.PolicySection;
import org.internalcustomer.jira.pulse.PulseSection;
import org.internalcustomer.jira.survey.SurveyDesignSection;
import org.internalcustomer.jira.survey.SurveySection;

/** The sections of the configuration, in the order of {@code META-INF/spring/plugin.xml}. */
public final class AllSections {

    /** The document of {@code config/document.json}. */
    public static String document() {
        try (InputStream stream = AllSections.class.getResourceAsStream("/config/document.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A new database with that document. */
    public static Configurations configured(InstantSource clock) {
        ConfigItems items = new ConfigItems(TestDatabase.h2(ConfigItemRow.class).activeObjects());
        Configurations configurations = new Configurations(items, list(), FakeJira.locks(), clock);
        configurations.change(Submission.document(Json.read(document()), list()), FakeJira.ADMIN);
        return configurations;
    }

    private AllSections() {}

    public static List<Section> list() {
        PolicySection policies =
                new PolicySection(FakeJira.constants(), FakeJira.projects(), FakeJira.users(), FakeJira.workflows());
        return List.of(
                new ProjectsSection(FakeJira.projects()),
                new ReportingZoneSection(),
                new DigestHourSection(),
                new ServiceLinkSection(),
                new AuditorsSection(FakeJira.users()),
                new DepartmentSection(FakeJira.users()),
                new MainDepartmentSection(FakeJira.users()),
                new ServiceSection(),
                new RoutingSection(FakeJira.constants()),
                new HolidaySetSection(),
                new CalendarSection(),
                policies,
                new PolicyDraftSection(policies),
                new SurveySection(FakeJira.constants()),
                new SurveyDesignSection(FakeJira.constants()),
                new GoodwillSection(),
                new PulseSection());
    }
}
