package org.internalcustomer.jira.goodwill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.mail.OutgoingMail;

/** Where thanks are kept. */
interface KudosStore {

    /** Its id, kept together with the mails that tell it; empty if somebody's thanks are kept under that key already. */
    Optional<Long> add(String weekKey, Thanks thanks, List<OutgoingMail> mails);

    /** Of one issue, the latest first. */
    List<Thanks> of(long issueId);

    boolean isKept(String weekKey);

    void remove(long id);

    /** Of a pair, or of all where none is named, at or after that instant. */
    List<Thanks> since(Optional<Pair> pair, Instant since);

    /** In the order in which they were said: at most that many after that one. */
    List<Thanks> page(long afterId, int most);

    void removeAll(Collection<Long> issueIds);
}
