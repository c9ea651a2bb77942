package org.internalcustomer.core.sla;

import java.util.List;
import java.util.Map;

/**
 * Who caused a late end-to-end timer (超时归因): for each leg's number its share of the overrun, adding up to 1; empty if
 * no leg ran over its own goal, so that all of it is structural.
 */
public record Overrun(Map<Integer, Double> shares) {

    public static Overrun of(List<Timer> legs) {
        throw new UnsupportedOperationException();
    }

    public boolean isStructural() {
        return shares.isEmpty();
    }
}
