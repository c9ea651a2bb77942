package org.internalcustomer.jira.customer;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.jira.host.customer.KeptCustomerLinks;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;

/**
 * How a request stands, for its internal customer, who need not log in: whoever has the link's token is taken for that
 * person. A GET changes nothing, because mail scanners open links; the token is the POST's anti-forgery token.
 */
@UnrestrictedAccess
public final class CustomerPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String TOKEN = "t";

    private final transient Entrance entrance;
    private final transient CustomerSheet sheet;
    private final transient Cards cards;

    public CustomerPage(PageTools tools, Entrance entrance, CustomerSheet sheet, Cards cards) {
        super(tools, Audience.ANYONE);
        this.entrance = entrance;
        this.sheet = sheet;
        this.cards = cards;
    }

    @Override
    protected boolean needsSessionToken() {
        return false;
    }

    /** The address holds the token: no other site may learn it, and neither search engine nor browser keep the page. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-store");
        super.service(request, response);
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
