package org.internalcustomer.jira.admin;

import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.admin.HealthResource.PartView;
import org.internalcustomer.jira.host.startup.HealthCheck;
import org.internalcustomer.jira.host.text.Texts;

/** Asks every part how it stands; a part that cannot even answer is bad. */
public final class Health {

    private final List<HealthCheck> checks;
    private final Texts texts;

    public Health(List<HealthCheck> checks, Texts texts) {
        this.checks = List.copyOf(checks);
        this.texts = texts;
    }

    List<PartView> parts() {
        return checks.stream().map(this::part).toList();
    }

    /** What can be done about the parts, by their place in {@link #parts}. */
    List<Optional<HealthCheck.Remedy>> remedies() {
        return checks.stream().map(Health::remedy).toList();
    }

    private static Optional<HealthCheck.Remedy> remedy(HealthCheck check) {
        try {
            return check.remedy();
        } catch (RuntimeException unknown) {
            return Optional.empty();
        }
    }

    private PartView part(HealthCheck check) {
        try {
            HealthCheck.Finding finding = check.check();
            return new PartView(
                    texts.words(finding.part()),
                    finding.state().name(),
                    texts.words(finding.detail(), finding.arguments()));
        } catch (RuntimeException failed) {
            return new PartView(
                    check.getClass().getSimpleName(),
                    HealthCheck.State.BAD.name(),
                    String.valueOf(failed.getMessage()));
        }
    }
}
