package org.internalcustomer.jira.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TableNames;

/** Admin page: which tables and columns anonymous questions really have, as the database says, so that a promise can be checked. */
public final class AnonymityPage extends Page {

    private static final long serialVersionUID = 1;

    /** In the order in which a survey, and then the pulse, passes through them; the answer last. */
    private static final List<String> TABLES = List.of(
            "INVITATION",
            "OUTBOX",
            "CUSTOMER_LINK",
            "ANON_ASKED",
            "ANON_TOKEN",
            "ANON_CONTACT",
            "ANON_SALT",
            "ANON_ANSWER",
            "PULSE_WAVE",
            "PULSE_ASKED",
            "PULSE_TOKEN",
            "PULSE_ANSWER");

    private final transient Sql sql;

    public AnonymityPage(PageTools tools, Sql sql) {
        super(tools, Audience.ADMINISTRATORS);
        this.sql = sql;
    }

    @Override
    protected Shown show(PageRequest request) {
        List<Object> tables = sql.read(db -> {
            List<Object> found = new ArrayList<>();
            for (String table : TABLES) {
                found.add(Map.of(
                        "name",
                        TableNames.of(table),
                        "purpose",
                        texts().text("internal-customer.survey.anonymity." + table),
                        "columns",
                        db.columns(table).stream().map(AnonymityPage::column).toList(),
                        "rows",
                        db.number("SELECT COUNT(*) FROM [" + table + "]")));
            }
            return found;
        });
        return Shown.admin(
                "templates/survey/anonymity.vm",
                texts().text("internal-customer.survey.anonymity"),
                "internal-customer-admin-anonymity",
                Map.of("tables", tables));
    }

    private static Map<String, Object> column(Db.Column column) {
        return Map.of("name", column.name(), "type", column.type());
    }
}
