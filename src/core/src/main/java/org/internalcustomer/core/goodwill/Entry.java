package org.internalcustomer.core.goodwill;

import java.time.Instant;

/**
 * One entry of a goodwill account.
 *
 * @param id tells it from every other
 * @param issueId 0 where it is about no single request
 */
public record Entry(String id, EntryKind kind, Pair pair, Instant at, long issueId) {}
