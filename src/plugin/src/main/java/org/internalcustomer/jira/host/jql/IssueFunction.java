package org.internalcustomer.jira.host.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Refusal;

/**
 * The base of our JQL functions: they answer with ids of issues from the app's own tables. Jira leaves out what the
 * searcher may not see. One instance serves all searches at once.
 */
public abstract class IssueFunction extends AbstractJqlFunction {

    /** More than that, and Jira itself would refuse the query. */
    public static final int MOST = 20_000;

    private final FunctionTools tools;
    private final Usage usage;

    protected IssueFunction(FunctionTools tools, Usage usage) {
        this.tools = tools;
        this.usage = usage;
    }

    /** At most {@code most} of the issues, each once. */
    protected abstract List<Long> issues(Search search, Arguments arguments, int most);

    /** Who searches; nobody for one who is not logged in. */
    protected record Search(Optional<ApplicationUser> searcher) {}

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        try {
            narrowEnough(searcher, tools.asWrittenBy(searcher, usage, operand.getArgs()));
        } catch (Refusal wrong) {
            messages.addErrorMessage(tools.complaint(operand.getName(), wrong));
        }
        return messages;
    }

    /** Nothing where the query is wrong, as Jira asks: it says so elsewhere. */
    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        try {
            return narrowEnough(context.getApplicationUser(), tools.checked(usage, operand.getArgs())).stream()
                    .map(id -> new QueryLiteral(operand, id))
                    .toList();
        } catch (Refusal wrong) {
            return List.of();
        }
    }

    private List<Long> narrowEnough(ApplicationUser searcher, Arguments arguments) {
        List<Long> issues = issues(new Search(Optional.ofNullable(searcher)), arguments, MOST + 1);
        if (issues.size() > MOST) {
            throw new BadInput("", "internal-customer.jql.error.many", MOST, usage.narrows(), usage.example());
        }
        return issues;
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return usage.first();
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
