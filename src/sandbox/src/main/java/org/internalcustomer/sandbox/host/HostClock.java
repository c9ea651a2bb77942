package org.internalcustomer.sandbox.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The host's only clock: the system's, or one that stands still until it is moved. */
public final class HostClock implements InstantSource {

    private volatile InstantSource source = Clock.systemUTC();
    private volatile boolean fixed;

    public static HostClock system() {
        return new HostClock();
    }

    public static HostClock fixedAt(Instant instant) {
        HostClock clock = new HostClock();
        clock.fix(instant);
        return clock;
    }

    /** True while time stands still until it is moved. */
    public boolean isFixed() {
        return fixed;
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    public void fix(Instant instant) {
        source = InstantSource.fixed(instant);
        fixed = true;
    }

    public synchronized void advance(Duration duration) {
        fix(instant().plus(duration));
    }

    public void followSystem() {
        source = Clock.systemUTC();
        fixed = false;
    }
}
