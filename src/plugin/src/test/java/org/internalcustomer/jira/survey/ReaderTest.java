package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Members;
import org.internalcustomer.core.department.Person;
import org.internalcustomer.core.department.Place;
import org.internalcustomer.jira.host.config.RatingReader;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.junit.jupiter.api.Test;

/** What Lin answered about a request that Network worked on first and the Service Desk resolved, both below IT. */
class ReaderTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Departments DEPARTMENTS = Departments.of(
            department(
                    "IT", Optional.empty(), Members.ofUsers("ines"), new Heads(Optional.of("ida"), Optional.empty())),
            department("SD", Optional.of("IT"), Members.ofUsers("anna"), Heads.none()),
            department(
                    "NET", Optional.of("IT"), Members.ofUsers("ned"), new Heads(Optional.empty(), Optional.of("nora"))),
            department("FIN", Optional.empty(), Members.ofUsers("lin", "leo"), Heads.none()));

    @Test
    void itIsForWhoeverAnsweredAndForAdministrators() {
        assertThat(mayRead("lin")).isTrue();
        assertThat(new Reader(new RatingReader(person("root"), true, DEPARTMENTS)).mayRead(invitation()))
                .isTrue();
    }

    @Test
    void itIsForTheDepartmentsThatWorkedOnIt() {
        assertThat(mayRead("anna")).isTrue();
        assertThat(mayRead("ned")).isTrue();
    }

    @Test
    void itIsForTheirHeadsUpToTheTop() {
        assertThat(mayRead("nora")).isTrue();
        assertThat(mayRead("ida")).isTrue();
    }

    @Test
    void itIsForNobodyElse() {
        assertThat(mayRead("leo")).as("a colleague of the rater").isFalse();
        assertThat(mayRead("ines")).as("a member of the department above").isFalse();
    }

    private static boolean mayRead(String user) {
        return new Reader(new RatingReader(person(user), false, DEPARTMENTS)).mayRead(invitation());
    }

    private static Person person(String user) {
        return new Person(user, Set.of());
    }

    private static Invitation invitation() {
        return new Invitation(
                1, 7, NOON, "lin", "FIN", "SD", "NET:60000,SD:0", State.ANSWERED, NOON, Optional.empty(), "", false);
    }

    private static Department department(String key, Optional<String> parent, Members members, Heads heads) {
        return new Department(key, Names.of(key), new Place(parent, 0, false), members, heads);
    }
}
