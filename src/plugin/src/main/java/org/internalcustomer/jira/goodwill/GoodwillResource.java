package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.goodwill.Account;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** The goodwill accounts of pairs of departments; for whoever may read the matrix. */
@LicensedOnly
@Path("goodwill")
@Produces(MediaType.APPLICATION_JSON)
public final class GoodwillResource {

    static final int MOST = 200;

    private final Access access;
    private final Accounts accounts;
    private final Tributes tributes;
    private final RatingReaders readers;
    private final CurrentUser user;
    private final IssueRecords issues;

    @Inject
    public GoodwillResource(
            Access access,
            Accounts accounts,
            Tributes tributes,
            RatingReaders readers,
            CurrentUser user,
            IssueRecords issues) {
        this.access = access;
        this.accounts = accounts;
        this.tributes = tributes;
        this.readers = readers;
        this.user = user;
        this.issues = issues;
    }

    /** One pair. */
    public record BalanceView(String customer, String provider, double balance, boolean overdrawn, long entries) {}

    /**
     * One entry.
     *
     * @param issue absent where the asker may not see it
     * @param worth what it still adds to the balance
     * @param tribute its id, of what a head put on record; absent for all else
     * @param by absent, as the reason, for whoever is of neither department
     */
    public record EntryView(
            String at, String kind, int points, double worth, String issue, Long tribute, String by, String reason) {}

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
                        accounts.terms().isOverdrawn(each.balance()),
                        each.entries()))
                .toList();
    }

    @GET
    @Path("{customer}/{provider}")
    public AccountView one(@PathParam("customer") String customer, @PathParam("provider") String provider) {
        access.reader();
        Pair pair = accounts.canonical(new Pair(customer, provider));
        Account account = accounts.of(pair);
        Instant now = accounts.now();
        double balance = account.balance(now);
        List<Entry> latest = account.entries().stream().limit(MOST).toList();
        Map<Long, String> keys =
                issues
                        .find(latest.stream()
                                .map(Entry::issueId)
                                .filter(id -> id > 0)
                                .collect(Collectors.toSet()))
                        .stream()
                        .filter(access::maySee)
                        .collect(Collectors.toMap(Issue::getId, Issue::getKey));
        Map<String, Tribute> recorded = tributes.of(accounts.formerly(pair), accounts.since());
        boolean reads = tributes.mayRead(pair, readers.of(user.user()));
        return new AccountView(
                pair.customer(),
                pair.provider(),
                Rounded.of(balance),
                accounts.terms().isOverdrawn(balance),
                account.entries().size(),
                latest.stream()
                        .map(entry -> {
                            Tribute tribute = recorded.get(entry.id());
                            boolean told = tribute != null && reads;
                            return new EntryView(
                                    entry.at().toString(),
                                    entry.kind().name(),
                                    account.points().of(entry.kind()),
                                    Rounded.of(account.worth(entry, now)),
                                    keys.get(entry.issueId()),
                                    tribute == null ? null : tribute.id(),
                                    told ? tribute.person() : null,
                                    told ? tribute.reason() : null);
                        })
                        .toList());
    }

    /** {@code {"kind": "HELP", "reason": "…"}}, by whoever leads the customer department; the kind is {@code HELP} or {@code APOLOGY}. */
    @POST
    @Path("{customer}/{provider}")
    @Consumes(MediaType.APPLICATION_JSON)
    public AccountView putOnRecord(
            @PathParam("customer") String customer, @PathParam("provider") String provider, String body) {
        access.reader();
        JsonValue sent = Json.read(body);
        sent.allowOnly(Set.of("kind", "reason"));
        EntryKind kind = Tributes.KINDS.stream()
                .filter(each -> each.name().equals(sent.at("kind").text()))
                .findFirst()
                .orElseThrow(() -> sent.at("kind").bad("internal-customer.goodwill.tribute.no-kind"));
        String reason = sent.at("reason").text().strip();
        tributes.putOnRecord(accounts.canonical(new Pair(customer, provider)), kind, reason, readers.of(user.user()));
        return one(customer, provider);
    }

    /** One's own, within a day. */
    @DELETE
    @Path("{customer}/{provider}/{tribute}")
    public AccountView takeBack(
            @PathParam("customer") String customer,
            @PathParam("provider") String provider,
            @PathParam("tribute") long tribute) {
        access.reader();
        tributes.takeBack(new Pair(customer, provider), tribute, readers.of(user.user()));
        return one(customer, provider);
    }
}
