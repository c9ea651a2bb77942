package org.internalcustomer.jira.host.page;

import org.internalcustomer.jira.host.text.Texts;

/** What every page is made with. */
public record PageTools(PageGuard guard, PagePrinter printer, Texts texts) {}
