package org.internalcustomer.sandbox.users;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.issues.Recent;
import org.internalcustomer.sandbox.issues.Wording;
import org.jdbi.v3.core.Jdbi;

/** Passwords, memberships and preferences in the sandbox's own tables. */
public final class StoredAccounts implements Accounts {

    private static final String LOCALE = "locale";
    private static final String ZONE = "zone";

    private final Jdbi jdbi;
    private final People people;
    private final Groups groups;
    private final Recent<String, Optional<Preferences>> preferences = new Recent<>(this::readPreferences);

    public StoredAccounts(Jdbi jdbi, People people, Groups groups) {
        this.jdbi = jdbi;
        this.people = people;
        this.groups = groups;
    }

    @Override
    public Optional<ApplicationUser> authenticate(String username, String password) {
        return people.byName(username)
                .filter(Person::active)
                .filter(person -> password != null && people.passwordMatches(person, password))
                .map(ApplicationUser.class::cast);
    }

    @Override
    public ApplicationUser create(String username, String displayName, String email, String password) {
        return people.create(username, displayName, email, password);
    }

    @Override
    public void createGroup(String name) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException(Wording.text("account.group-name-needed"));
        }
        if (groups.groupExists(name)) {
            throw new IllegalArgumentException(Wording.text("account.group-used", name));
        }
        groups.ensure(Map.of(name, List.of()));
    }

    @Override
    public void join(ApplicationUser user, String group) {
        groups.ensure(Map.of(known(group), List.of(user.getKey())));
    }

    @Override
    public void leave(ApplicationUser user, String group) {
        groups.leave(user, known(group));
    }

    @Override
    public Optional<Preferences> preferences(ApplicationUser user) {
        return user == null ? Optional.empty() : preferences.get(user.getKey());
    }

    @Override
    public void prefer(ApplicationUser user, Preferences chosen) {
        jdbi.useTransaction(h -> {
            h.execute(
                    "DELETE FROM sandbox_user_property WHERE user_key = ? AND property_key IN (?, ?)",
                    user.getKey(),
                    LOCALE,
                    ZONE);
            String insert =
                    "INSERT INTO sandbox_user_property (user_key, property_key, property_text) VALUES (?, ?, ?)";
            h.execute(insert, user.getKey(), LOCALE, chosen.locale().toLanguageTag());
            h.execute(insert, user.getKey(), ZONE, chosen.zone().getId());
        });
        preferences.forget();
    }

    private Optional<Preferences> readPreferences(String userKey) {
        Map<String, String> stored = jdbi.withHandle(
                h -> h.createQuery("SELECT property_key, property_text FROM sandbox_user_property WHERE user_key = ?")
                        .bind(0, userKey)
                        .collectRows(Collectors.toMap(
                                row -> row.getColumn("property_key", String.class),
                                row -> row.getColumn("property_text", String.class))));
        return Optional.of(stored)
                .filter(texts -> texts.containsKey(LOCALE) && texts.containsKey(ZONE))
                .map(texts -> new Preferences(Locale.forLanguageTag(texts.get(LOCALE)), ZoneId.of(texts.get(ZONE))));
    }

    private String known(String group) {
        return groups.existing(group)
                .orElseThrow(() -> new IllegalArgumentException(Wording.text("account.group-unknown", group)));
    }
}
