package com.atlassian.jira.util;

/** Whether changes of issues in this thread are indexed at once. */
public class ImportUtils {

    private static final ThreadLocal<Boolean> INDEXING = ThreadLocal.withInitial(() -> true);

    public static boolean isIndexIssues() {
        return INDEXING.get();
    }

    public static void setIndexIssues(boolean indexIssues) {
        INDEXING.set(indexIssues);
    }
}
