package org.internalcustomer.jira.host.customer;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.internalcustomer.jira.host.token.Token;

/** Links whose tokens are kept as hashes for ninety days, and then thirty more to say that they have expired. */
public final class KeptCustomerLinks implements CustomerLinks {

    /** The page's path below the host's address, up to the token. */
    public static final String PATH = "/plugins/servlet/internal-customer/customer?t=";

    private static final Duration LASTS = Duration.ofDays(90);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final CustomerLinkStore store;
    private final ApplicationProperties jira;
    private final InstantSource clock;

    public KeptCustomerLinks(CustomerLinkStore store, ApplicationProperties jira, InstantSource clock) {
        this.store = store;
        this.jira = jira;
        this.clock = clock;
    }

    @Override
    public String to(long issueId, String personKey) {
        String host = jira.getBaseUrl(UrlMode.CANONICAL).replaceAll("/+$", "");
        return host + PATH + new LinkMark(issueId, personKey).text();
    }

    @Override
    public String now(long issueId, String personKey) {
        Token token = Token.random();
        keep(Map.of(token, new LinkMark(issueId, personKey)));
        return PATH + token.text();
    }

    /** From now on each of these tokens opens what its mark stands for. */
    void keep(Map<Token, LinkMark> tokens) {
        Instant now = clock.instant();
        Map<String, CustomerLink> links = new HashMap<>();
        tokens.forEach((token, mark) ->
                links.put(token.hash(), new CustomerLink(mark.issueId(), mark.personKey(), now.plus(LASTS))));
        store.keep(links);
        store.dropExpired(now.minus(REMEMBERED));
    }
}
