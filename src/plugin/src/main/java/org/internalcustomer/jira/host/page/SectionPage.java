package org.internalcustomer.jira.host.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * The admin page of one section of the configuration: a list, and a form for each item ({@code ?key=…}) and for a new one
 * ({@code ?new}). What is sent is checked and kept exactly as through REST.
 */
public abstract class SectionPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String AREA = "/plugins/servlet/internal-customer/admin/";

    private final transient Access access;
    private final transient Configurations configurations;
    private final String sectionName;
    private final String id;

    /** @param id the page's address below the admin area, such as {@code departments} */
    protected SectionPage(
            PageTools tools, Access access, Configurations configurations, String sectionName, String id) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.configurations = configurations;
        this.sectionName = sectionName;
        this.id = id;
    }

    /** The items, without their texts around. */
    protected abstract Shown list(PageRequest request);

    /** The form of one item, as stored or, for a new one, as it begins. */
    protected abstract Shown form(PageRequest request, String key, Map<String, Object> body);

    /** What the form says, as the configuration document would say it. */
    protected abstract Map<String, Object> body(PageRequest request);

    protected final Configuration configuration() {
        return configurations.current();
    }

    protected final Section section() {
        return configurations.section(sectionName);
    }

    /** The page's address below the context. */
    protected final String address() {
        return AREA + id;
    }

    protected final String edit(String key) {
        return address() + "?key=" + key;
    }

    /** The item that the menu marks. */
    protected final String menuItem() {
        return "internal-customer-admin-" + id;
    }

    protected final String nameOf(Names names) {
        return names.in(texts().viewersLocale().getLanguage());
    }

    /** Tells items of the same name apart: {@code Network (NET)}. */
    protected final String titled(Names names, String key) {
        return nameOf(names) + " (" + key + ")";
    }

    protected final String departmentName(String key) {
        return configuration()
                .organisation()
                .departments()
                .find(key)
                .map(found -> nameOf(found.names()))
                .orElse(key);
    }

    /** The department that the form says; what was stored stays while the form shows what that was merged into. */
    protected final String keptDepartment(PageRequest request, String property) {
        String stored = item(request.text("key"))
                .flatMap(item -> new JsonValue("", item.body()).at(property).optionalText())
                .orElse("");
        return configuration().organisation().departments().kept(stored, request.text(property));
    }

    /** A form that begins with the item's key and names. */
    protected final FormView named(PageRequest request, String key, Map<String, Object> body) {
        return named(request, key, key, body);
    }

    /** The same with a key that may still be changed, for a new item. */
    protected final FormView named(PageRequest request, String key, String suggested, Map<String, Object> body) {
        return new FormView(request, texts())
                .add(FormField.text("key", "internal-customer.host.key", suggested)
                        .readOnly(!key.isEmpty())
                        .required()
                        .hint("internal-customer.host.key.hint"))
                .add(FormField.text("nameEn", "internal-customer.host.name-en", word(body, "name", "en"))
                        .complaints("name"))
                .add(FormField.text("nameZh", "internal-customer.host.name-zh", word(body, "name", "zh")));
    }

    @Override
    protected final Shown show(PageRequest request) {
        if (request.has("key")
                && !request.isRejected()
                && !request.http().getMethod().equals("POST")) {
            ItemVersion item =
                    item(request.text("key")).orElseThrow(() -> NotFound.of(sectionName, request.text("key")));
            return form(request, item.key(), item.body());
        }
        if (request.has("new") || request.isRejected()) {
            String existing = existingKey(request);
            return form(request, existing, stored(existing));
        }
        return list(request);
    }

    @Override
    protected final String submit(PageRequest request) {
        String existing = existingKey(request);
        if (request.has("withdraw")) {
            configurations.withdraw(section(), existing, access.administrator());
            return address() + "?saved=" + existing;
        }
        if (!existing.isEmpty() && item(existing).isEmpty()) {
            throw NotFound.of(sectionName, existing);
        }
        String key = existing.isEmpty() ? Submission.checkedKey(new JsonValue("key", request.text("key"))) : existing;
        if (existing.isEmpty() && item(key).isPresent()) {
            throw new JsonValue("key", key).bad("internal-customer.configuration.key-twice", key);
        }
        configurations.change(submission(request, key), access.administrator());
        return address() + "?saved=" + key;
    }

    /** What the form asks to change. */
    protected Submission submission(PageRequest request, String key) {
        return Submission.of(section(), key, new JsonValue("", body(request)));
    }

    /** What the form of that key begins with. */
    protected Optional<ItemVersion> item(String key) {
        return configurations.latest(section(), key);
    }

    protected final Optional<ItemVersion> item(String key, int version) {
        return configurations.versions(section(), key).stream()
                .filter(item -> item.version() == version)
                .findFirst();
    }

    /** {@code {"en": …, "zh": …}} of the fields {@code nameEn} and {@code nameZh}, say. */
    protected static Map<String, Object> words(PageRequest request, String field) {
        Map<String, Object> words = new LinkedHashMap<>();
        request.optional(field + "En").ifPresent(text -> words.put("en", text));
        request.optional(field + "Zh").ifPresent(text -> words.put("zh", text));
        return words;
    }

    protected static String word(Map<String, Object> body, String field, String language) {
        return new JsonValue("", body).at(field).at(language).optionalText().orElse("");
    }

    /** The key in the form's own address; the one typed into the form is another. */
    private static String existingKey(PageRequest request) {
        String query = request.http().getQueryString();
        if (query != null) {
            for (String part : query.split("&")) {
                if (part.startsWith("key=")) {
                    return part.substring("key=".length());
                }
            }
        }
        return "";
    }

    private Map<String, Object> stored(String key) {
        return key.isEmpty() ? Map.of() : item(key).map(ItemVersion::body).orElse(Map.of());
    }

    /** The list with what was saved last. */
    protected final Shown listed(PageRequest request, String title, Map<String, Object> view) {
        request.optional("saved")
                .ifPresent(key -> view.put("saved", texts().text("internal-customer.host.saved-item", key)));
        return Shown.admin("templates/host/list.vm", texts().text(title), menuItem(), view);
    }

    protected final Shown formed(String title, Map<String, Object> view) {
        return Shown.admin("templates/host/form.vm", texts().text(title), menuItem(), view);
    }
}
