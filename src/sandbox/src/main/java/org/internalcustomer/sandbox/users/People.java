package org.internalcustomer.sandbox.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.sandbox.issues.Ids;
import org.internalcustomer.sandbox.issues.Recent;
import org.internalcustomer.sandbox.issues.Wording;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** All users, as stored. */
public final class People {

    private static final String SELECT =
            "SELECT id, user_key, user_name, display_name, email, active FROM sandbox_user";

    private final Jdbi jdbi;
    private final Ids ids;
    private final Recent<String, Optional<Person>> byKey = new Recent<>(key -> read("user_key", key));
    private final Recent<String, Optional<Person>> byName = new Recent<>(name -> read("lower_name", name));

    public People(Jdbi jdbi, Ids ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /** A user to be made. The password is the username, as for all demo users. */
    public record DemoUser(String username, String displayName, String email) {}

    public Optional<Person> byKey(String key) {
        return key == null ? Optional.empty() : byKey.get(key);
    }

    public Optional<Person> byName(String name) {
        return name == null ? Optional.empty() : byName.get(name.toLowerCase(Locale.ROOT));
    }

    /** The user of that key; one with nothing but the key where it is unknown; null for null. */
    public Person named(String key) {
        return key == null ? null : byKey(key).orElseGet(() -> Person.unknown(key));
    }

    public List<Person> all() {
        return jdbi.withHandle(h -> h.createQuery(SELECT + " ORDER BY lower_name")
                .map(People::person)
                .list());
    }

    Person create(String username, String displayName, String email, String password) {
        if (username == null || !username.matches("[^\\s<>&,]{1,255}")) {
            throw new IllegalArgumentException(Wording.text("account.bad-name", username));
        }
        if (byName(username).isPresent()) {
            throw new IllegalArgumentException(Wording.text("account.used-name", username));
        }
        if (password == null || password.isEmpty()) {
            throw new IllegalArgumentException(Wording.text("account.password-needed"));
        }
        String shown = displayName == null || displayName.isBlank() ? username : displayName;
        insert(List.of(new DemoUser(username, shown, email == null ? "" : email)), PasswordHash.of(password));
        return byName(username).orElseThrow();
    }

    /** Makes those that do not exist yet, many at once. Their passwords are their usernames. */
    public void ensure(Collection<DemoUser> users) {
        insert(users, PasswordHash.DEMO);
    }

    private void insert(Collection<DemoUser> users, String passwordHash) {
        List<DemoUser> missing =
                users.stream().filter(user -> byName(user.username()).isEmpty()).toList();
        if (missing.isEmpty()) {
            return;
        }
        long first = ids.reserve("user", missing.size());
        jdbi.useTransaction(h -> {
            PreparedBatch batch = h.prepareBatch("INSERT INTO sandbox_user"
                    + " (id, user_key, lower_name, user_name, display_name, email, active, password_hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, TRUE, ?)");
            for (int i = 0; i < missing.size(); i++) {
                DemoUser user = missing.get(i);
                String lower = user.username().toLowerCase(Locale.ROOT);
                batch.add(first + i, lower, lower, user.username(), user.displayName(), user.email(), passwordHash);
            }
            batch.execute();
        });
        forget();
    }

    boolean passwordMatches(Person person, String password) {
        return jdbi.withHandle(h -> h.createQuery("SELECT password_hash FROM sandbox_user WHERE user_key = ?")
                .bind(0, person.key())
                .mapTo(String.class)
                .findOne()
                .filter(hash -> PasswordHash.matches(hash, person.name(), password))
                .isPresent());
    }

    private void forget() {
        byKey.forget();
        byName.forget();
    }

    private Optional<Person> read(String column, String value) {
        return jdbi.withHandle(h -> h.createQuery(SELECT + " WHERE " + column + " = ?")
                .bind(0, value)
                .map(People::person)
                .findOne());
    }

    static Person person(ResultSet row, StatementContext context) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"));
    }
}
