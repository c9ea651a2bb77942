package org.internalcustomer.sandbox.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.internalcustomer.sandbox.fields.FieldTypes;
import org.internalcustomer.sandbox.fields.Fields;
import org.internalcustomer.sandbox.fields.SystemFieldTypes;
import org.internalcustomer.sandbox.issues.BulkIssues;
import org.internalcustomer.sandbox.issues.Ids;
import org.internalcustomer.sandbox.issues.Schema;
import org.internalcustomer.sandbox.projects.Projects;
import org.internalcustomer.sandbox.users.Groups;
import org.internalcustomer.sandbox.users.People;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an import leaves in the database, on each kind of database. */
class SandboxIssuesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    abstract static class Contract {

        @TempDir
        Path folder;

        private final List<ImportStatus> shown = new ArrayList<>();
        private HikariDataSource pool;
        private Jdbi jdbi;
        private Fields fields;
        private SandboxIssues issues;

        abstract DataSource emptyDatabase() throws IOException;

        @BeforeEach
        void makeAHost() throws IOException {
            pool = new HikariDataSource();
            pool.setDataSource(emptyDatabase());
            Schema.migrate(pool);
            jdbi = Jdbi.create(pool);
            Ids ids = new Ids(jdbi);
            Projects projects = new Projects(jdbi, ids);
            projects.create("INC", "IT incidents", null);
            FieldTypes types = new FieldTypes();
            SystemFieldTypes.addTo(types, null, null, null, null);
            fields = new Fields(jdbi, ids, types);
            issues = new SandboxIssues(
                    new BulkIssues(jdbi, ids, projects, fields),
                    new People(jdbi, ids),
                    new Groups(jdbi),
                    jdbi,
                    ImportMapping.bundled());
        }

        @AfterEach
        void closeThePool() {
            pool.close();
        }

        @Test
        void isAnIssueWithItsHistory() {
            createFields();
            importLog(
                    Rows.of("INC7")
                            .at("2016-03-01T10:00", Column.ASSIGNED_TO, "31")
                            .at("2016-03-01T11:00", Column.STATE, "Active", Column.ASSIGNMENT_GROUP, "20")
                            .at("2016-03-02T12:00", Column.STATE, "Resolved", Column.ASSIGNMENT_GROUP, "")
                            .writtenTo(folder),
                    false);
            assertThat(rows("SELECT issue_key, status, priority, resolution, summary, assignee, reporter, created_at,"
                            + " updated_at, resolved_at FROM sandbox_issue"))
                    .containsExactly("INC-1 5 3 10000 Account and password (INC7) agent-31 caller-5 "
                            + millis("2016-03-01T09:00:00Z") + " " + millis("2016-03-02T12:00:00Z") + " "
                            + millis("2016-03-02T12:00:00Z"));
            assertThat(rows("SELECT label FROM sandbox_label ORDER BY label"))
                    .containsExactly("INC7", "made_sla-true", "phone");
            assertThat(
                            rows(
                                    "SELECT g.author, g.created_at, i.field, i.old_id, i.old_text, i.new_id, i.new_text"
                                            + " FROM sandbox_change_item i JOIN sandbox_change_group g ON g.id = i.group_id ORDER BY i.id"))
                    .containsExactly(
                            "clerk-21 " + millis("2016-03-01T11:00:00Z") + " status 1 Open 3 In Progress",
                            "clerk-21 " + millis("2016-03-01T11:00:00Z")
                                    + " Provider department SD Service Desk NET Network",
                            "clerk-21 " + millis("2016-03-02T12:00:00Z") + " status 3 In Progress 5 Resolved",
                            "clerk-21 " + millis("2016-03-02T12:00:00Z") + " resolution null null 10000 Done",
                            "clerk-21 " + millis("2016-03-02T12:00:00Z")
                                    + " Provider department NET Network null null");
            assertThat(rows("SELECT f.name, v.short_text FROM sandbox_field_value v"
                            + " JOIN sandbox_field f ON f.id = v.field_id ORDER BY f.name"))
                    .containsExactly("Customer department SALES", "Internal customer caller-5", "Service ACCOUNT");
        }

        @Test
        void isImportedWithoutFieldsThatDoNotExist() {
            importLog(Rows.of("INC7").at("2016-03-01T10:00").writtenTo(folder), false);
            assertThat(issues.missingFields()).containsExactly(CustomField.values());
            assertThat(rows("SELECT issue_key FROM sandbox_issue")).containsExactly("INC-1");
        }

        @Test
        void isLeftAsItIsWhenTheFileIsImportedAgain() {
            Path log = Rows.of("INC7")
                    .at("2016-03-01T10:00", Column.STATE, "Closed")
                    .writtenTo(folder);
            importLog(log, true);
            List<String> before = rows("SELECT * FROM sandbox_issue");
            importLog(log, false);
            assertThat(rows("SELECT * FROM sandbox_issue")).isEqualTo(before);
            assertThat(issues.issueKeys()).containsExactly(Map.entry("INC7", "INC-1"));
        }

        @Test
        void comesInAtTenThousandAMinuteAtLeast() {
            createFields();
            importLog(IncidentSampleTest.file(), false);
            ImportStatus last = shown.get(shown.size() - 1);
            System.out.println(getClass().getSimpleName() + ": " + last);
            assertThat(last.added()).isEqualTo(IncidentSample.SIZE);
            assertThat(last.issuesPerMinute()).isGreaterThan(10_000);
        }

        private void importLog(Path log, boolean shiftToNow) {
            new IncidentImport(issues, ImportMapping.bundled(), () -> NOW, shown::add).run(log, shiftToNow);
        }

        private void createFields() {
            CustomFieldType<?, ?> text = fields.getCustomFieldType(SystemFieldTypes.PLUGIN + ":textfield");
            for (CustomField field : CustomField.values()) {
                fields.createCustomField(
                        field.title(),
                        "",
                        text,
                        fields.getCustomFieldSearcher(SystemFieldTypes.PLUGIN + ":textsearcher"),
                        List.of(),
                        List.of());
            }
        }

        private List<String> rows(String sql) {
            return jdbi.withHandle(h -> h.createQuery(sql)
                    .map((row, context) -> {
                        List<String> cells = new ArrayList<>();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            cells.add(String.valueOf(row.getObject(i)));
                        }
                        return String.join(" ", cells);
                    })
                    .list());
        }

        private static long millis(String instant) {
            return Instant.parse(instant).toEpochMilli();
        }
    }

    @Nested
    class OnH2 extends Contract {

        @Override
        DataSource emptyDatabase() {
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:" + folder.resolve("db"));
            return database;
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnPostgres extends Contract {

        private EmbeddedPostgres server;
        private int databases;

        @Override
        DataSource emptyDatabase() throws IOException {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            String name = "sandbox" + databases++;
            Jdbi.create(server.getPostgresDatabase()).useHandle(h -> h.execute("CREATE DATABASE " + name));
            return server.getDatabase("postgres", name);
        }

        @AfterAll
        void stopServer() throws IOException {
            server.close();
        }
    }
}
