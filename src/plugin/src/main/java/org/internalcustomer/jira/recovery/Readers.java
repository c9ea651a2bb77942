package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.internalcustomer.jira.host.mail.Recipient;

/** Who can be written to, and what they may see. */
interface Readers {

    /** Empty for somebody who is gone, inactive or without an address. */
    Optional<Recipient> find(String userKey);

    boolean maySee(Issue issue, String userKey);
}
