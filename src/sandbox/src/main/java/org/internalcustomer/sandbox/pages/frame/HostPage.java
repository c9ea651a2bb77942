package org.internalcustomer.sandbox.pages.frame;

import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.host.WebSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page of the host. Every POST must carry the session's anti-forgery token; what a page throws becomes the login page,
 * the password confirmation or a page that says what is wrong.
 */
public abstract class HostPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HostPage.class);

    private final transient PageKit kit;

    protected HostPage(PageKit kit) {
        this.kit = kit;
    }

    protected void get(Visit visit) throws IOException {
        throw PageError.wrongMethod();
    }

    protected void post(Visit visit) throws IOException {
        throw PageError.wrongMethod();
    }

    /** Runs before every get and post; throws where the visitor may not do either. */
    protected void check(Visit visit) {}

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response, kit);
        try {
            answer(visit);
        } catch (LoginNeeded needed) {
            visit.redirect("/login.jsp?permissionViolation=true&os_destination=" + destination(request));
        } catch (WebSudoNeeded needed) {
            visit.redirect("/secure/admin/WebSudoAuthenticate?webSudoDestination=" + destination(request));
        } catch (PageError error) {
            showError(visit, error.status(), error.key());
        } catch (RuntimeException unexpected) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), unexpected);
            showError(visit, 500, "sandbox.error.unexpected");
        }
    }

    private void answer(Visit visit) throws IOException {
        switch (visit.request().getMethod()) {
            case "GET", "HEAD" -> {
                check(visit);
                get(visit);
            }
            case "POST" -> {
                if (!WebSession.hasValidXsrfToken(visit.request())) {
                    throw PageError.badToken();
                }
                check(visit);
                post(visit);
            }
            default -> throw PageError.wrongMethod();
        }
    }

    /** Back to the page itself after a GET; a POST cannot be repeated by a redirect, so back to where it came from. */
    private static String destination(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? ReturnPath.encode(ReturnPath.of(request)) : ReturnPath.encode("/");
    }

    private static void showError(Visit visit, int status, String key) throws IOException {
        if (!visit.response().isCommitted()) {
            String title = visit.text(key + ".title");
            visit.show(status, Frame.general(title), "error", Map.of("title", title, "text", visit.text(key)));
        }
    }
}
