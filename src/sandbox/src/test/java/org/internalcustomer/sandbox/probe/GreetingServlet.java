package org.internalcustomer.sandbox.probe;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Renders the probe's template for everybody. */
@UnrestrictedAccess
public class GreetingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient TemplateRenderer templates;

    public GreetingServlet(TemplateRenderer templates) {
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        templates.render(
                "templates/greeting.vm",
                Map.of(
                        "name",
                        "<b>World</b>",
                        "boldHtml",
                        "<b>safe</b>",
                        "list",
                        java.util.List.of("one", "two"),
                        "greeting",
                        new Greeting()),
                response.getWriter());
    }
}
