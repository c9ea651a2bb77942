package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.IssueConstant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.text.Texts;

/** Jira's statuses and priorities. */
public final class Constants {

    private final ConstantsManager constants;
    private final PriorityManager priorities;
    private final Texts texts;

    public Constants(ConstantsManager constants, PriorityManager priorities, Texts texts) {
        this.constants = constants;
        this.priorities = priorities;
        this.texts = texts;
    }

    public List<Choice> statuses() {
        return choices(constants.getStatuses());
    }

    /** The ids of the statuses that Jira counts as done. */
    public Set<String> doneStatuses() {
        return constants.getStatuses().stream()
                .filter(status -> "done".equals(status.getStatusCategory().getKey()))
                .map(IssueConstant::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Choice> priorities() {
        return choices(priorities.getPriorities());
    }

    public List<Choice> issueTypes() {
        return choices(constants.getAllIssueTypeObjects());
    }

    public List<Choice> resolutions() {
        return choices(constants.getResolutions());
    }

    /** The id of a status given by id or by name. */
    public Optional<String> statusId(String idOrName) {
        return id(constants.getStatuses(), idOrName);
    }

    /** The id of a priority given by id or by name. */
    public Optional<String> priorityId(String idOrName) {
        return id(priorities.getPriorities(), idOrName);
    }

    /** The id of an issue type given by id or by name. */
    public Optional<String> issueTypeId(String idOrName) {
        return id(constants.getAllIssueTypeObjects(), idOrName);
    }

    /** The id of a resolution given by id or by name. */
    public Optional<String> resolutionId(String idOrName) {
        return id(constants.getResolutions(), idOrName);
    }

    /** The status's name in the viewer's language, its id where Jira no longer has it. */
    public String statusName(String id) {
        return find(constants.getStatuses(), id).map(this::name).orElse(id);
    }

    /** The priority's name in the viewer's language, its id where Jira no longer has it. */
    public String priorityName(String id) {
        return find(priorities.getPriorities(), id).map(this::name).orElse(id);
    }

    /** As written in Jira, whatever the viewer's language; the id where Jira no longer has it. */
    public String plainStatusName(String id) {
        return plainName(constants.getStatuses(), id);
    }

    /** As written in Jira, whatever the viewer's language; the id where Jira no longer has it. */
    public String plainPriorityName(String id) {
        return plainName(priorities.getPriorities(), id);
    }

    /** As written in Jira, whatever the viewer's language; the id where Jira no longer has it. */
    public String plainIssueTypeName(String id) {
        return plainName(constants.getAllIssueTypeObjects(), id);
    }

    private static String plainName(Collection<? extends IssueConstant> all, String id) {
        return find(all, id).map(IssueConstant::getName).orElse(id);
    }

    private static Optional<IssueConstant> find(Collection<? extends IssueConstant> all, String id) {
        return all.stream()
                .filter(one -> one.getId().equals(id))
                .<IssueConstant>map(one -> one)
                .findFirst();
    }

    private List<Choice> choices(Collection<? extends IssueConstant> all) {
        return all.stream().map(one -> new Choice(one.getId(), name(one))).toList();
    }

    private String name(IssueConstant one) {
        return one.getNameTranslation(texts.viewers());
    }

    private static Optional<String> id(Collection<? extends IssueConstant> all, String idOrName) {
        return all.stream()
                .filter(one -> one.getId().equals(idOrName) || one.getName().equalsIgnoreCase(idOrName))
                .map(IssueConstant::getId)
                .findFirst();
    }
}
