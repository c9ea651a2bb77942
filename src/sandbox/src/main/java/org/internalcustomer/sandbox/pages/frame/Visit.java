package org.internalcustomer.sandbox.pages.frame;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.WebSession;

/** One request to one of the host's own pages: what came in, who asks, and the ways to answer. */
public final class Visit {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final PageKit kit;
    private final Visitor visitor;
    private final Texts texts;

    Visit(HttpServletRequest request, HttpServletResponse response, PageKit kit) {
        this.request = request;
        this.response = response;
        this.kit = kit;
        this.visitor = Visitor.of(kit.services());
        this.texts = Texts.of(visitor.locale());
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    public HostServices services() {
        return kit.services();
    }

    public <T> T service(Class<T> type) {
        return kit.services().get(type);
    }

    public Visitor visitor() {
        return visitor;
    }

    public Texts texts() {
        return texts;
    }

    public String text(String key, Object... values) {
        return texts.getText(key, values);
    }

    public Dates dates() {
        return new Dates(visitor.locale(), visitor.zone());
    }

    /** Null where nobody is logged in, as Jira's interfaces want it. */
    public ApplicationUser userOrNobody() {
        return visitor.user().orElse(null);
    }

    public ApplicationUser loggedIn() {
        return visitor.user().orElseThrow(LoginNeeded::new);
    }

    /** The parameter without surrounding blanks; empty where it is missing. */
    public String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /** What follows the servlet's own path, without the leading slash: {@code SVC-1} of {@code /browse/SVC-1}. */
    public String rest() {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    /** @param path inside the host, context path excluded */
    public void redirect(String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }

    /** Shows {@code pages/<template>.vm} in Jira's frame. */
    public void show(Frame frame, String template, Map<String, ?> model) throws IOException {
        show(200, frame, template, model);
    }

    public void show(int status, Frame frame, String template, Map<String, ?> model) throws IOException {
        response.setStatus(status);
        kit.chrome()
                .write(
                        request,
                        response,
                        visitor,
                        frame.with(fragment(template, model).html()));
    }

    /** The template's output alone, with what every template may use. */
    public SafeHtml fragment(String template, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("i18n", texts);
        all.put("dates", dates());
        all.put("base", request.getContextPath());
        all.put("atlToken", WebSession.xsrfToken(request, true).orElseThrow());
        return kit.templates().render(template, all);
    }
}
