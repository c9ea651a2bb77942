package org.internalcustomer.sandbox.pages.frame;

import org.internalcustomer.sandbox.host.HostServices;

/** What every page of the host is made with. */
public record PageKit(HostServices services, Templates templates, Chrome chrome) {}
