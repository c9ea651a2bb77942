package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import java.util.Arrays;
import java.util.Optional;

/** How a custom field is searched: by Jira's own searchers, named by their keys. */
public enum Searcher implements CustomFieldSearcher {
    EXACT_TEXT("exacttextsearcher", Kind.EXACT_TEXT),
    TEXT("textsearcher", Kind.TEXT),
    EXACT_NUMBER("exactnumber", Kind.NUMBER),
    NUMBER_RANGE("numberrange", Kind.NUMBER),
    DATE_RANGE("daterange", Kind.INSTANT),
    DATE_TIME_RANGE("datetimerange", Kind.INSTANT),
    USER_PICKER("userpickergroupsearcher", Kind.USER);

    /** What is compared. */
    public enum Kind {
        EXACT_TEXT,
        TEXT,
        NUMBER,
        INSTANT,
        USER
    }

    private final String moduleKey;
    private final Kind kind;

    Searcher(String moduleKey, Kind kind) {
        this.moduleKey = moduleKey;
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String completeKey() {
        return SystemFieldTypes.PLUGIN + ":" + moduleKey;
    }

    /** By complete key, or by module key alone. */
    public static Optional<Searcher> of(String key) {
        return Arrays.stream(values())
                .filter(searcher -> searcher.completeKey().equals(key) || searcher.moduleKey.equals(key))
                .findFirst();
    }
}
