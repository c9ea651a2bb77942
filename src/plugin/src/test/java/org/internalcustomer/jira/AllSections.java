package org.internalcustomer.jira;

import java.util.List;
import org.internalcustomer.jira.admin.ProjectsSection;
import org.internalcustomer.jira.admin.ReportingZoneSection;
import org.internalcustomer.jira.admin.SurveySection;
import org.internalcustomer.jira.calendar.CalendarSection;
import org.internalcustomer.jira.calendar.HolidaySetSection;
import org.internalcustomer.jira.catalog.ServiceSection;
import org.internalcustomer.jira.department.DepartmentSection;
import org.internalcustomer.jira.department.MainDepartmentSection;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.policy.PolicySection;

/** The sections of the configuration, in the order of {@code META-INF/spring/plugin.xml}. */
public final class AllSections {

    private AllSections() {}

    public static List<Section> list() {
        return List.of(
                new ProjectsSection(FakeJira.projects()),
                new ReportingZoneSection(),
                new DepartmentSection(FakeJira.users()),
                new MainDepartmentSection(FakeJira.users()),
                new ServiceSection(),
                new HolidaySetSection(),
                new CalendarSection(),
                new PolicySection(FakeJira.constants(), FakeJira.projects()),
                new SurveySection());
    }
}
