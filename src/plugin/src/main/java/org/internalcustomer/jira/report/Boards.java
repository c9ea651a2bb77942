package org.internalcustomer.jira.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.internalcustomer.core.department.Departments;

/**
 * The boards that were looked at last: rollups are looked at far more often than they change. Each is asked for whether it
 * still stands, so that every node shows what any other has counted.
 */
public final class Boards {

    /** A board is some hundred kilobytes where a million requests a year are counted. */
    private static final int MOST = 24;

    private final RolledUp rollups;
    private final Map<Asked, Kept> kept = Collections.synchronizedMap(new Latest());

    Boards(RolledUp rollups) {
        this.rollups = rollups;
    }

    /** @param departments say what those that were merged have become */
    private record Asked(ReportPeriod period, Departments departments) {}

    private record Kept(String edition, Board board) {}

    /** Of what stands in the rollups now. */
    Board of(ReportPeriod period, Departments departments) {
        Asked asked = new Asked(period, departments);
        // asked for first: what is counted while the board is read makes it old
        String edition = Board.edition(rollups, period);
        Kept known = kept.get(asked);
        if (known != null && known.edition().equals(edition)) {
            return known.board();
        }
        Board board = Board.read(rollups, period, departments::canonical);
        kept.put(asked, new Kept(edition, board));
        return board;
    }

    private static final class Latest extends LinkedHashMap<Asked, Kept> {

        private static final long serialVersionUID = 1;

        Latest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Kept> eldest) {
            return size() > MOST;
        }
    }
}
