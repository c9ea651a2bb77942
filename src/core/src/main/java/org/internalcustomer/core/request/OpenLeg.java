package org.internalcustomer.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A leg while it is being folded. */
final class OpenLeg {

    final int number;
    final String department;
    final long accepted;
    OptionalLong closed = OptionalLong.empty();

    private final long offered;
    private final Leg.Transfer transfer;
    private final List<Stretch> stretches = new ArrayList<>(2);

    OpenLeg(int number, String department, long offered, long accepted, Leg.Transfer transfer) {
        this.number = number;
        this.department = department;
        this.offered = offered;
        this.accepted = accepted;
        this.transfer = transfer;
    }

    void held(Stretch stretch) {
        stretches.add(stretch);
    }

    Leg frozen(Optional<Stretch> open) {
        List<Stretch> all = new ArrayList<>(stretches);
        open.filter(stretch -> stretch.leg().getAsInt() == number).ifPresent(all::add);
        return new Leg(number, department, new Leg.Term(offered, accepted, closed), transfer, all);
    }
}
