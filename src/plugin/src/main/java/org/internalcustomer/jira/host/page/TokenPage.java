package org.internalcustomer.jira.host.page;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.jira.host.text.Texts;

/**
 * A page without login whose address holds a token: the token is the POST's anti-forgery token, no other site may learn it,
 * and neither search engine nor browser keep the page.
 */
public abstract class TokenPage extends Page {

    private static final long serialVersionUID = 1;

    protected TokenPage(PageTools tools) {
        super(tools, Audience.ANYONE);
    }

    protected TokenPage(PageGuard guard, PagePrinter printer, Texts texts) {
        super(guard, printer, texts, Audience.ANYONE);
    }

    @Override
    protected final boolean needsSessionToken() {
        return false;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-store");
        super.service(request, response);
    }
}
