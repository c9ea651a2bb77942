package org.internalcustomer.jira.host.goodwill;

import org.internalcustomer.core.goodwill.Pair;

/** Where goodwill accounts are shown, below the host's address. */
public final class AccountAddress {

    public static final String LIST = "/plugins/servlet/internal-customer/goodwill";

    private AccountAddress() {}

    public static String of(Pair pair) {
        return LIST + "/" + pair.customer() + "/" + pair.provider();
    }
}
