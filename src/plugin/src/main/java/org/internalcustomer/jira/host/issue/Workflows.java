package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The transitions of all of Jira's workflows. */
public final class Workflows {

    private final WorkflowManager workflows;

    public Workflows(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    /** Each id once, with its name, in the order of the ids. */
    public List<Choice> transitions() {
        return byId().entrySet().stream()
                .map(each -> new Choice(String.valueOf(each.getKey()), each.getValue()))
                .toList();
    }

    /** The id of a transition given by id, or by a name that only one has. */
    public Optional<Integer> transitionId(String idOrName) {
        List<Integer> named = byId().entrySet().stream()
                .filter(each -> each.getValue().equalsIgnoreCase(idOrName)
                        || String.valueOf(each.getKey()).equals(idOrName))
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Whether some workflow has it. */
    public boolean has(int id) {
        return byId().containsKey(id);
    }

    /** The id where no workflow has it any more. */
    public String transitionName(int id) {
        return byId().getOrDefault(id, String.valueOf(id));
    }

    private Map<Integer, String> byId() {
        Map<Integer, String> names = new TreeMap<>();
        workflows.getWorkflows().forEach(workflow -> workflow.getAllActions().stream()
                .filter(action -> action.getName() != null)
                .forEach((ActionDescriptor action) -> names.putIfAbsent(action.getId(), action.getName())));
        return names;
    }
}
