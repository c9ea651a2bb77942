package org.internalcustomer.jira.host.jql;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.Refusal;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.text.Texts;

/** What every JQL function needs. */
public final class FunctionTools {

    private final Configurations configurations;
    private final Projects projects;
    private final Texts texts;

    public FunctionTools(Configurations configurations, Projects projects, Texts texts) {
        this.configurations = configurations;
        this.projects = projects;
        this.texts = texts;
    }

    /** A project that the searcher may not see is no project. */
    Arguments asWrittenBy(ApplicationUser searcher, Usage usage, List<String> written) {
        return read(usage, written, key -> projects.byKey(key).filter(project -> projects.maySee(project, searcher)));
    }

    /** Of a query that was checked before: its searcher sees no more than Jira lets through. */
    Arguments checked(Usage usage, List<String> written) {
        return read(usage, written, projects::byKey);
    }

    String complaint(String function, Refusal wrong) {
        return texts.text("internal-customer.jql.error", function, texts.words(wrong.getMessage(), wrong.arguments()));
    }

    private Arguments read(Usage usage, List<String> written, Function<String, Optional<Project>> known) {
        return new WrittenArguments(
                        usage, configurations.current().organisation().departments(), known)
                .read(written);
    }
}
