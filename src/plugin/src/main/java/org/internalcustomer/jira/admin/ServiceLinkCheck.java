package org.internalcustomer.jira.admin;

import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.issue.ServiceLinks;
import org.internalcustomer.jira.host.startup.HealthCheck;

/** Whether Jira has the type of link by which an issue serves another one (R-HND-5). */
public final class ServiceLinkCheck implements HealthCheck {

    private static final String PART = "internal-customer.configuration.section.serviceLink";

    private final Configurations configurations;
    private final ServiceLinks links;

    public ServiceLinkCheck(Configurations configurations, ServiceLinks links) {
        this.configurations = configurations;
        this.links = links;
    }

    @Override
    public Finding check() {
        String type = configurations.current().site().serviceLink();
        return links.exist(type)
                ? new Finding(PART, State.GOOD, "internal-customer.admin.service-link.check.good", type)
                : new Finding(PART, State.WARNING, "internal-customer.admin.service-link.check.absent", type);
    }
}
