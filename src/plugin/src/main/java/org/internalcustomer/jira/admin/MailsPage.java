package org.internalcustomer.jira.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.mail.MailState;
import org.internalcustomer.jira.host.mail.MailTrouble;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.Times;

/** Admin page: which mails were refused, and why, which were sent again after a crash, and which may not have been sent. */
public final class MailsPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "/plugins/servlet/internal-customer/admin/mails";
    private static final int MOST = 200;

    private final transient MailTrouble trouble;
    private final transient Times times;

    public MailsPage(PageTools tools, MailTrouble trouble, Times times) {
        super(tools, Audience.ADMINISTRATORS);
        this.trouble = trouble;
        this.times = times;
    }

    @Override
    protected Shown show(PageRequest request) {
        List<Map<String, Object>> mails =
                trouble.latest(MOST).stream().map(this::row).toList();
        return Shown.admin(
                "templates/admin/mails.vm",
                texts().text("internal-customer.mails.title"),
                "internal-customer-admin-mails",
                Map.of("mails", mails, "address", ADDRESS, "retried", request.text("retried")));
    }

    @Override
    protected String submit(PageRequest request) {
        String id = request.text("retry");
        boolean retried = id.matches("[0-9]{1,18}") && trouble.retry(Long.parseLong(id));
        return ADDRESS + "?retried=" + (retried ? 1 : 0);
    }

    private Map<String, Object> row(MailTrouble.Mail mail) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", mail.id());
        row.put("to", mail.to());
        row.put("subject", mail.subject());
        row.put("state", state(mail));
        row.put("changed", times.format(mail.changed()));
        row.put("problem", mail.problem());
        row.put("next", mail.nextTry().map(times::format).orElse(""));
        row.put("retry", mail.state() == MailState.FAILED || mail.state() == MailState.UNSURE);
        return row;
    }

    private String state(MailTrouble.Mail mail) {
        boolean sentAgain = mail.again() && mail.state() == MailState.SENT;
        return texts().text("internal-customer.mails.state." + (sentAgain ? "SENT_AGAIN" : mail.state()));
    }
}
