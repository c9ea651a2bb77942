package org.internalcustomer.jira.host.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Refusal;
import org.internalcustomer.jira.host.text.Texts;

/**
 * A page of ours under {@code /plugins/servlet/internal-customer}: it shows itself, and may take a form. Login,
 * permission, secure session, the form's token and refusals are seen to here.
 */
public abstract class Page extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** What {@link #submit} answers where nothing was done yet: the page is shown, with what was typed. */
    protected static final String SHOW = "";

    private final transient PageGuard guard;
    private final transient PagePrinter printer;
    private final transient Texts texts;
    private final Audience audience;

    protected Page(PageTools tools, Audience audience) {
        this(tools.guard(), tools.printer(), tools.texts(), audience);
    }

    protected Page(PageGuard guard, PagePrinter printer, Texts texts, Audience audience) {
        this.guard = guard;
        this.printer = printer;
        this.texts = texts;
        this.audience = audience;
    }

    /** What is seen; never changes anything. */
    protected abstract Shown show(PageRequest request);

    /**
     * Does what the form asks, and says where to go then: a path below the host's address, such as
     * {@code /plugins/servlet/internal-customer/admin/departments}, or {@link #SHOW}. {@link InvalidForm} and {@link BadInput} show the
     * page again with the errors at their fields.
     */
    protected String submit(PageRequest request) {
        throw new BadInput("", "internal-customer.error.no-form");
    }

    /** Whether the form carries the session's token; a page for people without a session has a token of its own. */
    protected boolean needsSessionToken() {
        return true;
    }

    protected final Texts texts() {
        return texts;
    }

    @Override
    protected final void doGet(HttpServletRequest http, HttpServletResponse response) throws IOException {
        PageRequest request = new PageRequest(http, Map.of());
        guarded(request, response, () -> print(request, response));
    }

    @Override
    protected final void doPost(HttpServletRequest http, HttpServletResponse response) throws IOException {
        PageRequest request = new PageRequest(http, Map.of());
        guarded(request, response, () -> {
            if (needsSessionToken()) {
                guard.checkToken(http);
            }
            take(request, response);
        });
    }

    private void take(PageRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> errors = new LinkedHashMap<>();
        try {
            String next = submit(request);
            if (next.equals(SHOW)) {
                print(request, response);
            } else {
                response.sendRedirect(request.http().getContextPath() + next);
            }
            return;
        } catch (InvalidForm invalid) {
            errors.putAll(invalid.errors());
        } catch (BadInput bad) {
            errors.put(bad.field(), texts.words(bad.getMessage(), bad.arguments()));
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        print(request.with(errors), response);
    }

    private void print(PageRequest request, HttpServletResponse response) throws IOException {
        printer.print(show(request), request, response, guard.tokenName());
    }

    private void guarded(PageRequest request, HttpServletResponse response, Step step) throws IOException {
        try {
            if (guard.letsIn(audience, request.http(), response)) {
                step.run();
            }
        } catch (Refusal refusal) {
            refuse(refusal, request, response);
        }
    }

    private void refuse(Refusal refusal, PageRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.status());
        Map<String, Object> view = Map.of("message", texts.words(refusal.getMessage(), refusal.arguments()));
        Shown shown = Shown.page(
                "templates/host/refusal.vm", texts.text("internal-customer.host.refusal"), "host-resources", view);
        printer.print(shown, request, response, guard.tokenName());
    }

    private interface Step {
        void run() throws IOException;
    }
}
