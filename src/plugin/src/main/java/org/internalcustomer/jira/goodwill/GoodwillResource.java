package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.goodwill.Account;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.issue.IssueRecords;

/** The goodwill accounts of pairs of departments; for whoever may read the matrix. */
@LicensedOnly
@Path("goodwill")
@Produces(MediaType.APPLICATION_JSON)
public final class GoodwillResource {

    static final int MOST = 200;

    private final Access access;
    private final Accounts accounts;
    private final IssueRecords issues;

    @Inject
    public GoodwillResource(Access access, Accounts accounts, IssueRecords issues) {
        this.access = access;
        this.accounts = accounts;
        this.issues = issues;
    }

    /** One pair. */
    public record BalanceView(String customer, String provider, double balance, boolean overdrawn, long entries) {}

    /**
     * One entry.
     *
     * @param issue absent where the asker may not see it
     * @param worth what it still adds to the balance
     */
    public record EntryView(String at, String kind, int points, double worth, String issue) {}

    /** @param statement the latest entries, at most 200 */
    public record AccountView(
            String customer,
            String provider,
            double balance,
            boolean overdrawn,
            long entries,
            List<EntryView> statement) {}

    @GET
    public List<BalanceView> all() {
        access.reader();
        return accounts.all().stream()
                .map(each -> new BalanceView(
                        each.pair().customer(),
                        each.pair().provider(),
                        Rounded.of(each.balance()),
                        Account.isOverdrawn(each.balance()),
                        each.entries()))
                .toList();
    }

    @GET
    @Path("{customer}/{provider}")
    public AccountView one(@PathParam("customer") String customer, @PathParam("provider") String provider) {
        access.reader();
        Account account = accounts.of(new Pair(customer, provider));
        Instant now = accounts.now();
        double balance = account.balance(now);
        List<Entry> latest = account.entries().stream().limit(MOST).toList();
        Map<Long, String> keys = issues.find(latest.stream().map(Entry::issueId).collect(Collectors.toSet())).stream()
                .filter(access::maySee)
                .collect(Collectors.toMap(Issue::getId, Issue::getKey));
        return new AccountView(
                customer,
                provider,
                Rounded.of(balance),
                Account.isOverdrawn(balance),
                account.entries().size(),
                latest.stream()
                        .map(entry -> new EntryView(
                                entry.at().toString(),
                                entry.kind().name(),
                                account.points().of(entry.kind()),
                                Rounded.of(account.worth(entry, now)),
                                keys.get(entry.issueId())))
                        .toList());
    }
}
