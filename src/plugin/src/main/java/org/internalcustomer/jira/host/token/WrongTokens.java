package org.internalcustomer.jira.host.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops an address that tries tokens: after twenty unknown ones within ten minutes it has to wait. Kept per node. */
public final class WrongTokens {

    private static final Logger LOG = LoggerFactory.getLogger(WrongTokens.class);
    private static final int ALLOWED = 20;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;

    private final InstantSource clock;
    private final Map<String, Tries> byAddress = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > ADDRESSES;
        }
    };

    public WrongTokens(InstantSource clock) {
        this.clock = clock;
    }

    private record Tries(Instant first, int count) {}

    public synchronized void refuseTooMany(String address) {
        Tries tries = byAddress.get(address);
        if (tries != null && tries.count() >= ALLOWED && isFresh(tries)) {
            throw new TooManyTries();
        }
    }

    public synchronized void count(String address) {
        Tries tries = byAddress.get(address);
        Tries now = tries == null || !isFresh(tries)
                ? new Tries(clock.instant(), 1)
                : new Tries(tries.first(), tries.count() + 1);
        byAddress.put(address, now);
        if (now.count() == ALLOWED) {
            LOG.warn("{} opened {} unknown links within {}; refused for a while", address, ALLOWED, WINDOW);
        }
    }

    private boolean isFresh(Tries tries) {
        return clock.instant().isBefore(tries.first().plus(WINDOW));
    }
}
