package org.internalcustomer.jira.host.config;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Where the app works, and the zone of its periods.
 *
 * @param projects keys of the projects that the app is switched on for
 * @param serviceLink the name of Jira's link type that says which issue serves which
 */
public record Site(List<String> projects, ZoneId reportingZone, String serviceLink) {

    public static final String USUAL_SERVICE_LINK = "Service";

    public Site {
        projects = List.copyOf(projects);
    }

    public static Site untouched() {
        return new Site(List.of(), ZoneOffset.UTC, USUAL_SERVICE_LINK);
    }

    public boolean isOn(String projectKey) {
        return projects.contains(projectKey);
    }
}
