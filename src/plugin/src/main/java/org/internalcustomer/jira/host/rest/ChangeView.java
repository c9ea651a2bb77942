package org.internalcustomer.jira.host.rest;

import java.util.List;
import org.internalcustomer.jira.host.config.Difference;

/**
 * What a change of the configuration did, or would do.
 *
 * @param dryRun whether nothing was changed
 * @param warnings what is taken, but perhaps not meant
 */
public record ChangeView(boolean dryRun, List<DifferenceView> changes, List<WarningView> warnings) {

    /** A sentence in the viewer's language about a field of what was sent. */
    public record WarningView(String field, String message) {}

    /** One item; what it said and says, as far as it differs. */
    public record DifferenceView(String section, String key, String change, int version, Object before, Object after) {}

    static ChangeView of(boolean dryRun, List<Difference> differences, List<WarningView> warnings) {
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
                        .toList(),
                warnings);
    }
}
