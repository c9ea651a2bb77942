package org.internalcustomer.jira.pulse;

import java.util.Map;
import org.internalcustomer.jira.host.mail.TokenSeal;

/** Completes the mails of the pulse; a token's hash stays here until the answer. */
public final class SealPulseMail extends TokenSeal {

    private final PulseStore store;

    SealPulseMail(PulseStore store) {
        super(PulseMail.OURS, PulseMail.TOKEN_MARK);
        this.store = store;
    }

    @Override
    protected void keep(Map<String, Long> idsByHash) {
        store.keepTokenHashes(idsByHash);
    }
}
