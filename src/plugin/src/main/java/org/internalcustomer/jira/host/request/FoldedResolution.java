package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;

/**
 * One time the issue was resolved.
 *
 * @param provider the department accountable then, empty for nobody
 * @param resolver the user key of who resolved it, empty for nobody known
 */
public record FoldedResolution(Instant at, Optional<Instant> reopened, String provider, Optional<String> resolver) {}
