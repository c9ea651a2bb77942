package org.internalcustomer.jira.alert;

import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.alert.FiringReadings;

/** What the issue panel says of alerts: the latest that did something. */
final class StoredReadings implements FiringReadings {

    private static final int LATEST = 10;

    private final FiringLog log;
    private final FiringWords words;
    private final Access access;

    StoredReadings(FiringLog log, FiringWords words, Access access) {
        this.log = log;
        this.words = words;
        this.access = access;
    }

    @Override
    public List<Map<String, Object>> of(long issueId) {
        return log.ofIssue(issueId).stream()
                .filter(firing -> !firing.outcome().equals(StoredFirings.QUIET))
                .limit(LATEST)
                .map(firing -> words.of(firing, access.mayAdminister()))
                .toList();
    }
}
