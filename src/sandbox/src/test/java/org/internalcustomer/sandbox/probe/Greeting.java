package org.internalcustomer.sandbox.probe;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/** A view object: one method is on the probe's allowlist. */
public class Greeting {

    public String getListed() {
        return "listed";
    }

    @HtmlSafe
    public String getIcon() {
        return "<i>icon</i>";
    }

    public String getUnlisted() {
        return "UNLISTED";
    }
}
