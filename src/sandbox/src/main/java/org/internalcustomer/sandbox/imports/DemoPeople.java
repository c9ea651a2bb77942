package org.internalcustomer.sandbox.imports;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.ProjectSetup;

/** The people to log in as, and the projects they work in. Those that exist already are left as they are. */
public final class DemoPeople {

    private static final Map<String, String> PROJECTS = Map.of("INC", "IT incidents", "SVC", "Internal services");

    private final HostServices host;

    public DemoPeople(HostServices host) {
        this.host = host;
    }

    /** One of {@code demo/users.json}; the password is the name. */
    public record DemoPerson(
            String name, String display, String mail, String language, String zone, List<String> groups) {}

    /** Those of {@code demo/users.json}, for telling a visitor whom to log in as. */
    public static List<DemoPerson> everybody() {
        try (InputStream json = DemoPeople.class.getResourceAsStream("/demo/users.json")) {
            return List.of(new ObjectMapper().readValue(json, DemoPerson[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes all of them, the groups of the log's departments, and the projects. */
    public void ensure() {
        everybody().forEach(this::ensure);
        ensureGroups();
        ensureProjects();
    }

    private void ensureGroups() {
        ImportMapping mapping = ImportMapping.bundled();
        Set<String> groups = new TreeSet<>(mapping.groups());
        groups.removeIf(host.get(GroupManager.class)::groupExists);
        groups.forEach(host.get(Accounts.class)::createGroup);
    }

    /** The administrator alone: somebody must be able to log in. */
    public void ensureAdministrator() {
        everybody().stream().filter(person -> person.name().equals("admin")).forEach(this::ensure);
    }

    /** The projects alone, for a host that is to be filled with a log but without demonstration people. */
    public void ensureProjects() {
        ProjectManager projects = host.get(ProjectManager.class);
        ApplicationUser lead = host.get(UserManager.class).getUserByName("admin");
        PROJECTS.forEach((key, name) -> {
            if (projects.getProjectObjByKey(key) == null) {
                host.get(ProjectSetup.class).create(key, name, lead);
            }
        });
    }

    private void ensure(DemoPerson person) {
        Accounts accounts = host.get(Accounts.class);
        if (host.get(UserManager.class).getUserByName(person.name()) != null) {
            return;
        }
        ApplicationUser user = accounts.create(person.name(), person.display(), person.mail(), person.name());
        Locale locale = Locale.forLanguageTag(person.language());
        accounts.prefer(user, new Accounts.Preferences(locale, ZoneId.of(person.zone())));
        for (String group : person.groups()) {
            if (!host.get(GroupManager.class).groupExists(group)) {
                accounts.createGroup(group);
            }
            accounts.join(user, group);
        }
    }
}
