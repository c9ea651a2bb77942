package org.internalcustomer.jira.host.job;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What time it is: the host's own clock where it offers one (an evaluation host may set it), else the system's. */
public final class HostClock implements InstantSource {

    private final List<InstantSource> offered;

    public HostClock(List<InstantSource> offered) {
        this.offered = offered;
    }

    @Override
    public Instant instant() {
        for (InstantSource clock : offered) {
            return clock.instant();
        }
        return Clock.systemUTC().instant();
    }
}
