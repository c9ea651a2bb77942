package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Leg;
import org.internalcustomer.core.request.Offer;
import org.internalcustomer.core.request.Stretch;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.Timing;

/** Cuts a request's life into the rows of our table: every leg once, and every stretch on nobody's leg. */
final class Pieces {

    private final long issueId;
    private final Timing timing;
    private final List<StoredLeg> pieces = new ArrayList<>();

    private Pieces(long issueId, Timing timing) {
        this.issueId = issueId;
        this.timing = timing;
    }

    /** In the order of their beginnings; their wall times add up to the whole life. */
    static List<StoredLeg> of(long issueId, Timing timing) {
        Pieces pieces = new Pieces(issueId, timing);
        int lastLeg = 0;
        for (Stretch stretch : timing.legs().stretches()) {
            int leg = stretch.leg().orElse(0);
            if (leg == 0) {
                pieces.addNobodys(stretch);
            } else if (leg > lastLeg) {
                pieces.addLeg(leg);
                lastLeg = leg;
            }
        }
        return pieces.pieces;
    }

    private void addNobodys(Stretch stretch) {
        OptionalLong since = stretch.to().isPresent() ? OptionalLong.empty() : OptionalLong.of(stretch.from());
        pieces.add(new StoredLeg(
                issueId,
                pieces.size() + 1,
                stretch.kind(),
                Optional.empty(),
                new StoredLeg.Term(stretch.from(), stretch.from(), stretch.to()),
                0,
                stretch.wall(stretch.from()),
                since,
                Optional.empty(),
                false,
                false,
                false,
                false));
    }

    private boolean isTacit(Leg leg) {
        return timing.legs().offers().stream()
                .anyMatch(offer -> offer.answer() == Offer.Answer.TACIT
                        && offer.to().equals(leg.department())
                        && offer.answered().getAsLong() == leg.accepted());
    }

    private void addLeg(int number) {
        Leg leg = timing.legs().legs().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
        Stretch last = leg.stretches().get(leg.stretches().size() - 1);
        OptionalLong since = last.to().isPresent() ? OptionalLong.empty() : OptionalLong.of(last.from());
        Optional<Timer> timer = timing.timerOf(leg);
        pieces.add(new StoredLeg(
                issueId,
                pieces.size() + 1,
                Stretch.Kind.HELD,
                Optional.of(leg.department()),
                new StoredLeg.Term(leg.offered(), leg.accepted(), leg.closed()),
                timer.map(each -> each.spent().used()).orElse(0L),
                leg.wall(last.from()),
                since,
                timer.map(each -> each.verdict().name()),
                timer.map(Timer::lateInherited).orElse(false),
                isTacit(leg),
                leg.hop(),
                leg.bounce()));
    }
}
