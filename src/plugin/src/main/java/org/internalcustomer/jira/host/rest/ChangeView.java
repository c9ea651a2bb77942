package org.internalcustomer.jira.host.rest;

import java.util.List;
import org.internalcustomer.jira.host.config.Difference;

/**
 * What a change of the configuration did, or would do.
 *
 * @param dryRun whether nothing was changed
 */
public record ChangeView(boolean dryRun, List<DifferenceView> changes) {

    /** One item; what it said and says, as far as it differs. */
    public record DifferenceView(String section, String key, String change, int version, Object before, Object after) {}

    public static ChangeView of(boolean dryRun, List<Difference> differences) {
        return new ChangeView(
                dryRun,
                differences.stream()
                        .map(each -> new DifferenceView(
                                each.section(),
                                each.key(),
                                each.kind().name(),
                                each.version(),
                                each.before(),
                                each.after()))
                        .toList());
    }
}
