package org.internalcustomer.jira.host.rest;

import org.internalcustomer.jira.host.request.CorrectionLog.Said;

/** Who asked for a correction, or decided on it, and why. */
public record SaidView(String at, String by, String reason) {

    public static SaidView of(Said said) {
        return new SaidView(said.at().toString(), said.by(), said.reason());
    }
}
