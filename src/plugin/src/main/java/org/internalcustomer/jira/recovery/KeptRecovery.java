package org.internalcustomer.jira.recovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.internalcustomer.core.recovery.RecoveryEvent;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;

/** A complaint with everything that was said about it, in order. */
record KeptRecovery(Complaint complaint, List<Said> said) {

    KeptRecovery {
        said = List.copyOf(said);
    }

    long id() {
        return complaint.id();
    }

    List<RecoveryEvent> events() {
        return said.stream().map(Said::event).toList();
    }

    KeptRecovery with(List<Said> more) {
        return new KeptRecovery(
                complaint, Stream.concat(said.stream(), more.stream()).toList());
    }

    /** What was said last of that kind. */
    Optional<Said> last(Kind kind) {
        return said.stream().filter(each -> each.event().kind() == kind).reduce((earlier, later) -> later);
    }
}
