package org.internalcustomer.sandbox.pages;

import java.io.IOException;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /}: leads to the home page. */
final class RootPage extends HostPage {

    private static final long serialVersionUID = 1L;

    RootPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void get(Visit visit) throws IOException {
        visit.redirect("/secure/Dashboard.jspa");
    }
}
