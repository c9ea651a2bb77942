package org.internalcustomer.jira.customer;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Optional;
import org.internalcustomer.jira.host.customer.KeptCustomerLinks;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.page.TokenPage;

/**
 * How a request stands, for its internal customer, who need not log in: whoever has the link's token is taken for that
 * person. A GET changes nothing, because mail scanners open links; the token is the POST's anti-forgery token.
 */
@UnrestrictedAccess
public final class CustomerPage extends TokenPage {

    private static final long serialVersionUID = 1;
    private static final String TOKEN = "t";

    private final transient Entrance entrance;
    private final transient CustomerSheet sheet;
    private final transient Cards cards;

    public CustomerPage(PageTools tools, Entrance entrance, CustomerSheet sheet, Cards cards) {
        super(tools);
        this.entrance = entrance;
        this.sheet = sheet;
        this.cards = cards;
    }

    @Override
    protected Shown show(PageRequest request) {
        Entry entry = enter(request);
        return entry.visit()
                .map(visit -> sheet.page(visit, request.text(TOKEN), request))
                .orElseGet(() -> sheet.closed(entry));
    }

    @Override
    protected String submit(PageRequest request) {
        Optional<Visit> visit = enter(request).visit();
        String card = request.text("card");
        return visit.isEmpty()
                ? SHOW
                : cards.act(visit.get(), card, request)
                        .orElseGet(() -> KeptCustomerLinks.PATH + request.text(TOKEN) + "&done=" + card + "#" + card);
    }

    private Entry enter(PageRequest request) {
        return entrance.open(request.text(TOKEN), request.http().getRemoteAddr());
    }
}
