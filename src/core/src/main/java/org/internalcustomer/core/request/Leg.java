package org.internalcustomer.core.request;

import java.util.List;
import java.util.OptionalLong;

/**
 * The holding period of one department (责任段). It goes on after a rejected offer and after a reopening, so that it may
 * consist of several stretches; it is closed when the next department accepts (as of the offer), when the provider is
 * taken away, or when the request is done.
 */
public record Leg(int number, String department, Term term, Transfer transfer, List<Stretch> stretches) {

    public Leg {
        stretches = List.copyOf(stretches);
    }

    /** When it was offered, accepted and closed. */
    public record Term(long offered, long accepted, OptionalLong closed) {}

    /** How it came: the first leg or a return after orphan time, a hop, or a hop to one that held it before. */
    public enum Transfer {
        NONE,
        HOP,
        BOUNCE;

        public boolean isHop() {
            return this != NONE;
        }
    }

    public long offered() {
        return term.offered();
    }

    public long accepted() {
        return term.accepted();
    }

    public OptionalLong closed() {
        return term.closed();
    }

    public boolean hop() {
        return transfer.isHop();
    }

    public boolean bounce() {
        return transfer == Transfer.BOUNCE;
    }

    public long wall(long now) {
        return stretches.stream().mapToLong(stretch -> stretch.wall(now)).sum();
    }
}
