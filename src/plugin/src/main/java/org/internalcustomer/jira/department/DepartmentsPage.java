package org.internalcustomer.jira.department;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.ListView;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.SectionPage;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: the department tree (部门树), who belongs where, and who heads what. */
public final class DepartmentsPage extends SectionPage {

    private static final long serialVersionUID = 1;

    private final transient Users users;

    public DepartmentsPage(PageTools tools, Access access, Configurations configurations, Users users) {
        super(tools, access, configurations, DepartmentSection.NAME, "departments");
        this.users = users;
    }

    @Override
    protected Shown list(PageRequest request) {
        ListView list = new ListView(
                texts(),
                "internal-customer.department.department",
                "internal-customer.department.groups",
                "internal-customer.department.users",
                "internal-customer.department.head",
                "internal-customer.department.deputy");
        Departments departments = configuration().organisation().departments();
        departments.roots().forEach(root -> rows(list, departments, root, 0));
        departments.aliases().stream().sorted().forEach(former -> merged(list, former));
        return listed(
                request,
                "internal-customer.department.title",
                list.view(
                        "departments",
                        "internal-customer.department.intro",
                        "internal-customer.department.empty",
                        address() + "?new",
                        "internal-customer.department.add"));
    }

    private void rows(ListView list, Departments departments, Department department, int depth) {
        list.row(
                department.key(),
                edit(department.key()),
                depth,
                department.archived(),
                titled(department.names(), department.key()),
                groups(department.members().groups()),
                people(department.members().users()),
                people(department.heads().head().stream().toList()),
                people(department.heads().deputy().stream().toList()));
        departments.children(department.key()).forEach(child -> rows(list, departments, child, depth + 1));
    }

    /** One that was merged into another still has its form, by which that can be taken back. */
    private void merged(ListView list, String former) {
        item(former)
                .ifPresent(item -> list.row(
                        former,
                        edit(former),
                        0,
                        true,
                        titled(Words.names(item.body().get("name")), former),
                        texts().text("internal-customer.department.merged", departmentName(former)),
                        "",
                        "",
                        ""));
    }

    /** Those that Jira no longer has are marked. */
    private String groups(Collection<String> names) {
        return new TreeSet<>(names)
                .stream()
                        .map(name -> users.groupExists(name)
                                ? name
                                : texts().text("internal-customer.department.group-gone", name))
                        .collect(Collectors.joining(", "));
    }

    @Override
    protected Shown form(PageRequest request, String key, Map<String, Object> body) {
        JsonValue stored = new JsonValue("", body);
        FormField parent = FormField.select("parent", "internal-customer.department.parent", parent(key, stored))
                .option("", texts().text("internal-customer.department.no-parent"));
        configuration().organisation().departments().all().stream()
                .filter(each -> !each.key().equals(key))
                .forEach(each -> parent.option(each.key(), titled(each.names(), each.key())));
        FormField groups = FormField.multiple(
                        "groups",
                        "internal-customer.department.groups",
                        stored.at("groups").texts())
                .hint("internal-customer.department.groups.hint");
        groupNames(stored).forEach(group -> groups.option(group, groups(List.of(group))));
        missing(
                        stored.at("groups").texts(),
                        group -> !users.groupExists(group),
                        "internal-customer.department.warning.group")
                .forEach(groups::warning);
        FormView form = named(request, key, body)
                .add(parent)
                .add(FormField.shortText(
                                "order",
                                "internal-customer.department.order",
                                String.valueOf(stored.at("order").number(0)))
                        .hint("internal-customer.department.order.hint"))
                .add(groups)
                .add(people(
                                "users",
                                "internal-customer.department.users",
                                stored.at("users").texts())
                        .hint("internal-customer.department.users.hint"))
                .add(people(
                        "head",
                        "internal-customer.department.head",
                        stored.at("head").optionalText().stream().toList()))
                .add(people(
                        "deputy",
                        "internal-customer.department.deputy",
                        stored.at("deputy").optionalText().stream().toList()));
        if (!key.isEmpty()) {
            form.add(heir(key, stored));
        }
        form.add(FormField.flag(
                "archived",
                "internal-customer.host.archived",
                stored.at("archived").flag(false)));
        return formed(
                key.isEmpty() ? "internal-customer.department.add" : "internal-customer.department.edit",
                form.view("department", "internal-customer.department.form-intro", address()));
    }

    /** As the tree has it: what is stored may have been merged into another department. */
    private String parent(String key, JsonValue stored) {
        Departments departments = configuration().organisation().departments();
        return departments
                .find(key)
                .filter(found -> found.key().equals(key))
                .flatMap(Department::parent)
                .or(() -> stored.at("parent").optionalText().map(departments::canonical))
                .orElse("");
    }

    private FormField heir(String key, JsonValue stored) {
        String chosen = storedHeir(stored);
        FormField heir = FormField.select(
                        DepartmentSection.MERGED_INTO, "internal-customer.department.merged-into", chosen)
                .option("", texts().text("internal-customer.department.not-merged"))
                .hint("internal-customer.department.merged-into.hint");
        configuration().organisation().departments().all().stream()
                .filter(each -> !each.key().equals(key))
                .filter(each -> !each.archived() || each.key().equals(chosen))
                .forEach(each -> heir.option(each.key(), titled(each.names(), each.key())));
        return heir;
    }

    /** As the tree has it: what is stored may have been merged itself by now. */
    private String storedHeir(JsonValue stored) {
        return stored.at(DepartmentSection.MERGED_INTO)
                .optionalText()
                .map(configuration().organisation().departments()::canonical)
                .orElse("");
    }

    private FormField people(String name, String label, List<String> keys) {
        FormField field = FormField.text(name, label, names(keys));
        missing(keys, key -> !users.exists(key), "internal-customer.department.warning.user")
                .forEach(field::warning);
        return field;
    }

    /** What is stored and Jira does not have, each in a sentence. */
    private List<String> missing(List<String> stored, Predicate<String> isGone, String sentence) {
        return stored.stream()
                .filter(isGone)
                .map(name -> texts().text(sentence, name))
                .toList();
    }

    @Override
    protected Map<String, Object> body(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", words(request, "name"));
        chosen(request, "parent", this::parent).ifPresent(parent -> body.put("parent", parent));
        body.put("order", order(request));
        body.put("groups", request.texts("groups"));
        body.put(
                "users",
                known(
                        "users",
                        Arrays.stream(request.text("users").split("[,\\s]+"))
                                .filter(name -> !name.isEmpty())
                                .toList()));
        request.optional("head")
                .ifPresent(head -> body.put("head", known("head", List.of(head)).get(0)));
        request.optional("deputy")
                .ifPresent(deputy ->
                        body.put("deputy", known("deputy", List.of(deputy)).get(0)));
        chosen(request, DepartmentSection.MERGED_INTO, (key, stored) -> storedHeir(stored))
                .ifPresent(heir -> body.put(DepartmentSection.MERGED_INTO, heir));
        body.put("archived", request.has("archived"));
        return body;
    }

    private static int order(PageRequest request) {
        try {
            return Integer.parseInt(request.optional("order").orElse("0"));
        } catch (NumberFormatException wrong) {
            throw new BadInput("order", "internal-customer.error.number-expected");
        }
    }

    /**
     * What was chosen. What is stored stays if the choice is as it was shown: taking a merger back must lead to what somebody
     * once chose, not to what that stood for when something else was saved.
     */
    private Optional<String> chosen(PageRequest request, String property, BiFunction<String, JsonValue, String> shown) {
        String key = request.text("key");
        String choice = request.optional(property).orElse("");
        return item(key)
                .map(item -> new JsonValue("", item.body()))
                .filter(stored -> shown.apply(key, stored).equals(choice))
                .map(stored -> stored.at(property).optionalText())
                .orElseGet(() -> Optional.of(choice).filter(each -> !each.isEmpty()));
    }

    /** A document may name people who come later; a form may not. */
    private List<String> known(String field, List<String> names) {
        for (String name : names) {
            if (!users.exists(name)) {
                throw new BadInput(field, "internal-customer.department.unknown-user", name);
            }
        }
        return names;
    }

    private List<String> groupNames(JsonValue stored) {
        TreeSet<String> names = new TreeSet<>(users.groupNames());
        names.addAll(stored.at("groups").texts());
        return new ArrayList<>(names);
    }

    private String names(List<String> keys) {
        return String.join(
                ", ",
                keys.stream()
                        .map(key ->
                                users.byKey(key).map(person -> person.name()).orElse(key))
                        .toList());
    }

    private String people(Iterable<String> keys) {
        List<String> names = new ArrayList<>();
        keys.forEach(key -> names.add(users.displayName(key)));
        names.sort(null);
        return String.join(", ", names);
    }
}
