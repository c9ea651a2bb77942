package org.internalcustomer.sandbox.issues;

import org.jdbi.v3.core.Handle;

/** The running numbers of a project's issues: no gaps, and none given twice. */
final class IssueNumbers {

    private IssueNumbers() {}

    /** The first of {@code count} new numbers. The project's row stays locked until the transaction ends. */
    static long take(Handle tx, long projectId, int count) {
        tx.execute("UPDATE sandbox_project SET last_number = last_number + ? WHERE id = ?", count, projectId);
        return tx.select("SELECT last_number FROM sandbox_project WHERE id = ?", projectId)
                        .mapTo(Long.class)
                        .one()
                - count
                + 1;
    }
}
