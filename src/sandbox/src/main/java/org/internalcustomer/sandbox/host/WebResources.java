package org.internalcustomer.sandbox.host;

import javax.servlet.http.HttpServletRequest;

/** The scripts and styles that the page being built asked for. */
public interface WebResources {

    /** Adds every resource registered for {@code context}, such as {@code jira.view.issue} or {@code atl.admin}. */
    void requireContext(HttpServletRequest request, String context);

    /** The {@code <link>} tags for the head: styles only, in the order of dependencies. */
    String styleTags(HttpServletRequest request);

    /** The {@code <script>} tags for the end of the body, in the order of dependencies. */
    String scriptTags(HttpServletRequest request);
}
