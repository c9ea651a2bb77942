package org.internalcustomer.jira.customer;

import java.time.InstantSource;
import java.util.Optional;
import org.internalcustomer.jira.customer.Entry.Why;
import org.internalcustomer.jira.host.customer.CustomerLink;
import org.internalcustomer.jira.host.customer.CustomerLinkStore;
import org.internalcustomer.jira.host.token.Token;
import org.internalcustomer.jira.host.token.WrongTokens;

/** Lets in who holds a link that still works, and stops who tries. */
final class Entrance {

    private final CustomerLinkStore links;
    private final Visitors visitors;
    private final WrongTokens wrongTokens;
    private final InstantSource clock;

    Entrance(CustomerLinkStore links, Visitors visitors, WrongTokens wrongTokens, InstantSource clock) {
        this.links = links;
        this.visitors = visitors;
        this.wrongTokens = wrongTokens;
        this.clock = clock;
    }

    /** @param address of the client, who has to wait after too many tokens that there never were */
    Entry open(String token, String address) {
        Optional<CustomerLink> link = Token.parse(token).map(Token::hash).flatMap(links::find);
        if (link.isEmpty()) {
            wrongTokens.refuseTooMany(address);
            wrongTokens.count(address);
            return Entry.closed(Why.UNKNOWN, Optional.empty());
        }
        return open(link.get());
    }

    private Entry open(CustomerLink link) {
        return link.isOpenAt(clock.instant())
                ? visitors.visit(link)
                        .map(Entry::to)
                        .orElseGet(() -> Entry.closed(Why.NO_LONGER_THEIRS, visitors.language(link)))
                : Entry.closed(Why.EXPIRED, visitors.language(link));
    }
}
