package org.internalcustomer.jira.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.admin.HealthResource.PartView;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.startup.HealthCheck;
import org.internalcustomer.jira.host.text.Times;

/** Admin page: how the app's parts stand, and who changed the configuration lately. */
public final class HealthPage extends Page {

    private static final long serialVersionUID = 1;
    private static final int LATELY = 20;

    private final transient Health health;
    private final transient Configurations configurations;
    private final transient Times times;
    private final transient Users users;

    public HealthPage(PageTools tools, Health health, Configurations configurations, Times times, Users users) {
        super(tools, Audience.ADMINISTRATORS);
        this.health = health;
        this.configurations = configurations;
        this.times = times;
        this.users = users;
    }

    @Override
    protected Shown show(PageRequest request) {
        List<Object> parts = new ArrayList<>();
        List<Optional<HealthCheck.Remedy>> remedies = health.remedies();
        for (PartView part : health.parts()) {
            Optional<HealthCheck.Remedy> remedy = remedies.get(parts.size());
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("part", part.part());
            view.put("state", texts().text("internal-customer.health.state." + part.state()));
            view.put("lozenge", lozenge(part.state()));
            view.put("detail", part.detail());
            view.put("remedy", remedy.map(each -> texts().text(each.label())).orElse(""));
            view.put("address", remedy.map(HealthCheck.Remedy::address).orElse(""));
            parts.add(view);
        }
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("parts", parts);
        view.put("changes", changes());
        return Shown.admin(
                "templates/admin/health.vm",
                texts().text("internal-customer.health.title"),
                "internal-customer-admin-health",
                view);
    }

    private List<Object> changes() {
        List<Object> changes = new ArrayList<>();
        for (ItemVersion version : configurations.trail(LATELY, 0)) {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("at", times.format(Instant.ofEpochMilli(version.changedAt())));
            view.put("who", users.displayName(version.changedBy()));
            view.put("section", texts().text("internal-customer.configuration.section." + version.section()));
            view.put("key", version.key());
            view.put("version", version.version());
            changes.add(view);
        }
        return changes;
    }

    private static String lozenge(String state) {
        return switch (state) {
            case "GOOD" -> "aui-lozenge-success";
            case "WARNING" -> "aui-lozenge-moved";
            default -> "aui-lozenge-error";
        };
    }
}
