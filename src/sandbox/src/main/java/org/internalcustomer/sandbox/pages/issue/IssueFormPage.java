package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import java.io.IOException;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/**
 * A form of an issue's fields: shown again with what is wrong until it can be kept, then the issue follows.
 *
 * @param <C> what checking gives
 */
abstract class IssueFormPage<C extends ServiceResult> extends HostPage {

    private static final long serialVersionUID = 1L;

    IssueFormPage(PageKit kit) {
        super(kit);
    }

    /** @param typed whether the fields show what was typed */
    abstract void show(Visit visit, int status, boolean typed, IssueForm.Errors errors) throws IOException;

    abstract C validate(Visit visit);

    /** What was found valid; the service may still refuse it. */
    abstract IssueService.IssueResult keep(Visit visit, C checked);

    @Override
    protected final void get(Visit visit) throws IOException {
        show(visit, 200, false, IssueForm.Errors.NONE);
    }

    @Override
    protected void post(Visit visit) throws IOException {
        C checked = validate(visit);
        if (!checked.isValid()) {
            refuse(visit, checked);
            return;
        }
        IssueService.IssueResult kept = keep(visit, checked);
        if (kept.isValid()) {
            visit.redirect("/browse/" + kept.getIssue().getKey());
        } else {
            refuse(visit, kept);
        }
    }

    private void refuse(Visit visit, ServiceResult result) throws IOException {
        show(visit, 400, true, IssueForm.Errors.of(result.getErrorCollection()));
    }
}
