package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;

/**
 * One survey for one resolution (评价邀请); both departments are frozen.
 *
 * @param id 0 until it is stored
 * @param providers the departments that held the issue and their working milliseconds, such as {@code SD:3600000,NET:120000}
 * @param language of the mail and the page, empty until sent
 * @param design how it asks: the key that was right at the resolution; empty for the standard design
 */
record Invitation(
        long id,
        long issueId,
        Instant resolved,
        String requester,
        String customer,
        String provider,
        String providers,
        State state,
        Instant sendAt,
        Optional<Instant> expires,
        String language,
        boolean simulated,
        String design) {

    /** One of the standard design. */
    Invitation(
            long id,
            long issueId,
            Instant resolved,
            String requester,
            String customer,
            String provider,
            String providers,
            State state,
            Instant sendAt,
            Optional<Instant> expires,
            String language,
            boolean simulated) {
        this(
                id, issueId, resolved, requester, customer, provider, providers, state, sendAt, expires, language,
                simulated, "");
    }

    /** The key under which a resolution is asked about once. */
    String key() {
        return issueId + "/" + resolved.toEpochMilli();
    }

    /** The same for somebody whose name is kept elsewhere. */
    Invitation addressedTo(String person) {
        return new Invitation(
                id, issueId, resolved, person, customer, provider, providers, state, sendAt, expires, language,
                simulated, design);
    }

    /** The same about the work of others. */
    Invitation creditedTo(String department, String departments) {
        return new Invitation(
                id,
                issueId,
                resolved,
                requester,
                customer,
                department,
                departments,
                state,
                sendAt,
                expires,
                language,
                simulated,
                design);
    }

    /** The departments for which a rating counts, by the business time that each held the issue. */
    Credit credit() {
        Map<String, Long> worked = new HashMap<>();
        for (String part : providers.split(",", -1)) {
            int colon = part.lastIndexOf(':');
            if (colon > 0) {
                worked.merge(part.substring(0, colon), Long.valueOf(part.substring(colon + 1)), Long::sum);
            }
        }
        return Credit.byTime(worked, provider);
    }

    /** Every department that worked for this resolution. */
    Set<String> departments() {
        return departments(provider, providers);
    }

    static Set<String> departments(String provider, String providers) {
        Set<String> departments = new LinkedHashSet<>();
        if (!provider.isEmpty()) {
            departments.add(provider);
        }
        for (String share : providers.split(",", -1)) {
            int end = share.lastIndexOf(':');
            if (end > 0) {
                departments.add(share.substring(0, end));
            }
        }
        return departments;
    }

    boolean isOpenAt(Instant now) {
        return state == State.ANSWERED || state == State.SENT
                ? expires.map(now::isBefore).orElse(true)
                : false;
    }

    /** An invitation that was not answered in time is expired, without anybody having to write that down. */
    State stateAt(Instant now) {
        return state == State.SENT && !isOpenAt(now) ? State.EXPIRED : state;
    }
}
