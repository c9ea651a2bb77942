package org.internalcustomer.jira.calendar;

import java.util.List;
import org.internalcustomer.core.calendar.DayChanges;
import org.internalcustomer.jira.host.text.Texts;

/**
 * What an import would change; each day as the configuration document shows it.
 *
 * @param problems must be mended before anything can be taken over
 * @param skipped what the file says beside special days
 */
public record ImportView(
        List<Object> added,
        List<ChangedView> changed,
        List<Object> removed,
        List<Object> unchanged,
        List<RemarkView> problems,
        List<RemarkView> skipped) {

    /** A date of which something else would be said. */
    public record ChangedView(Object before, Object after) {}

    /** @param line counted from 1 */
    public record RemarkView(int line, String message) {}

    static ImportView of(DayImport.Preview preview, Texts texts) {
        DayChanges changes = preview.changes();
        return new ImportView(
                Days.write(changes.added()),
                changes.changed().stream()
                        .map(each -> new ChangedView(
                                Days.write(List.of(each.before())).get(0),
                                Days.write(List.of(each.after())).get(0)))
                        .toList(),
                Days.write(changes.removed()),
                Days.write(changes.unchanged()),
                remarks(preview.file().problems(), texts),
                remarks(preview.file().skipped(), texts));
    }

    private static List<RemarkView> remarks(List<DayFile.Remark> remarks, Texts texts) {
        return remarks.stream()
                .map(remark -> new RemarkView(remark.line(), texts.text(remark.message(), remark.arguments())))
                .toList();
    }
}
