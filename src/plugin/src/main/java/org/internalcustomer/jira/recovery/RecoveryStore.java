package org.internalcustomer.jira.recovery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.mail.OutgoingMail;

/** Where complaints and what was said about them are kept. */
interface RecoveryStore {

    /** A place for it; the one of that key, if there is one. As long as nothing was said, nobody sees it. */
    KeptRecovery reserve(Complaint complaint);

    /** Keeps all of it, or nothing: {@code DuplicateRow} where somebody else was heard first. */
    void append(Complaint complaint, List<Said> said, RecoveryIndex index, List<OutgoingMail> mails);

    /** The same events, read with the hours of today. */
    void refresh(Complaint complaint, RecoveryIndex index);

    Optional<KeptRecovery> find(long id);

    /** Those about the issue, in the order in which they came. */
    List<KeptRecovery> of(long issueId);

    /** Those for which something happens by itself by then, the earliest first. */
    List<KeptRecovery> due(Instant now, int most);

    /** Looked at again then. */
    void postpone(long id, Instant until);

    /** All that wait for something are looked at now. */
    void wakeAll(Instant now);

    /** Everything about these issues is gone. */
    void forget(Collection<Long> issueIds);
}
