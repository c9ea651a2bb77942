package org.internalcustomer.sandbox.host;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Puts Jira's header, menus and footer around a page that a plugin's servlet wrote. */
public interface PageDecorator {

    /**
     * Writes {@code html} to {@code response}, decorated as its {@code <meta name="decorator">} asks
     * ({@code atl.general}, {@code atl.admin}, {@code atl.popup}), or as it is where it asks for nothing.
     */
    void decorate(HttpServletRequest request, HttpServletResponse response, String html) throws IOException;
}
