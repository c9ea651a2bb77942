package org.internalcustomer.jira.policy;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.startup.HealthCheck;
import org.internalcustomer.jira.host.text.Texts;

/** Whether all that the policies name, now or later, still exists. */
public final class PoliciesCheck implements HealthCheck {

    private static final String PART = "internal-customer.policy.check";

    private final Configurations configurations;
    private final BrokenPolicies broken;
    private final Texts texts;
    private final InstantSource clock;

    public PoliciesCheck(Configurations configurations, BrokenPolicies broken, Texts texts, InstantSource clock) {
        this.configurations = configurations;
        this.broken = broken;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Finding check() {
        Configuration configuration = configurations.current();
        List<String> lines = new ArrayList<>();
        for (String key : configuration.policies().keys()) {
            List<String> missing = broken.missing(key, clock.millis(), configuration);
            if (!missing.isEmpty()) {
                lines.add(texts.text("internal-customer.policy.check.broken", key, String.join("; ", missing)));
            }
        }
        return lines.isEmpty()
                ? new Finding(PART, State.GOOD, "internal-customer.policy.check.good")
                : new Finding(PART, State.WARNING, String.join(" ", lines));
    }
}
