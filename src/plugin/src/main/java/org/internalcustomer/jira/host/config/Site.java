package org.internalcustomer.jira.host.config;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Where the app works, and the zone of its periods.
 *
 * @param projects keys of the projects that the app is switched on for
 * @param serviceLink the name of Jira's link type that says which issue serves which
 * @param digestAt when the mails come that were gathered, by the recipient's clock; empty for when the working day begins
 */
public record Site(List<String> projects, ZoneId reportingZone, String serviceLink, Optional<LocalTime> digestAt) {

    public static final String USUAL_SERVICE_LINK = "Service";

    public Site {
        projects = List.copyOf(projects);
    }

    public static Site untouched() {
        return new Site(List.of(), ZoneOffset.UTC, USUAL_SERVICE_LINK, Optional.empty());
    }

    public boolean isOn(String projectKey) {
        return projects.contains(projectKey);
    }
}
