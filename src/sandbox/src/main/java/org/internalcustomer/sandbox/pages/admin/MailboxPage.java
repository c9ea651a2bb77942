package org.internalcustomer.sandbox.pages.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.host.SentMail;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;
import org.internalcustomer.sandbox.pages.search.Pages;

/**
 * {@code /secure/admin/mailbox}: every mail that was sent; {@code /ID} is one of them, {@code /ID/html} its HTML for a
 * frame that may run nothing, {@code /ID/raw} the message as it went out.
 */
public final class MailboxPage extends AdminPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    /** Links open in a new window; nothing else leaves the frame. */
    private static final String FRAME_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    public MailboxPage(PageKit kit) {
        super(kit, "mailbox");
    }

    @Override
    protected void get(Visit visit) throws IOException {
        String[] path = visit.rest().split("/", -1);
        if (visit.rest().isEmpty()) {
            list(visit);
        } else if (path.length == 1) {
            show(visit, "mail", "", Map.of("mail", mail(visit, path[0])));
        } else if (path.length == 2 && "html".equals(path[1])) {
            html(visit, mail(visit, path[0]));
        } else if (path.length == 2 && "raw".equals(path[1])) {
            raw(visit, mail(visit, path[0]));
        } else {
            throw PageError.notFound();
        }
    }

    private void list(Visit visit) throws IOException {
        SentMail mails = visit.service(SentMail.class);
        int page = visit.param("page").matches("[1-9]\\d{0,5}") ? Integer.parseInt(visit.param("page")) : 1;
        show(
                visit,
                "",
                Map.of(
                        "mails", mails.list((page - 1) * PAGE, PAGE),
                        "pages", Pages.of((page - 1) * PAGE, PAGE, mails.count())));
    }

    private static SentMail.Mail mail(Visit visit, String id) {
        if (!id.matches("\\d{1,18}")) {
            throw PageError.notFound();
        }
        return visit.service(SentMail.class).find(Long.parseLong(id)).orElseThrow(PageError::notFound);
    }

    private static void html(Visit visit, SentMail.Mail mail) throws IOException {
        visit.response().setHeader("Content-Security-Policy", FRAME_POLICY);
        send(visit.response(), "text/html;charset=UTF-8", "<base target=\"_blank\">" + mail.html());
    }

    private static void raw(Visit visit, SentMail.Mail mail) throws IOException {
        send(visit.response(), "text/plain;charset=UTF-8", mail.raw());
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
