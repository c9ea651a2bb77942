package org.internalcustomer.sandbox.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.internalcustomer.sandbox.imports.DemoPeople.DemoPerson;
import org.junit.jupiter.api.Test;

/** The demonstration's files name each other's departments, groups and people. */
class DemoFilesTest {

    private final JsonNode configuration = json("configuration");
    private final JsonNode mapping = json("import-mapping");

    /** Every group that the configuration names is made with the demonstration's people, so that nothing is missing. */
    @Test
    void makeEveryGroupThatTheConfigurationNames() {
        List<String> groups = new ArrayList<>();
        configuration
                .get("departments")
                .forEach(department -> department.path("groups").forEach(group -> groups.add(group.asText())));
        assertThat(ImportMapping.bundled().groups()).containsAll(groups);
    }

    /** The licence of the log, CC BY 4.0, asks for it. */
    @Test
    void nameTheAuthorsOfTheLogWhereverItIs() throws IOException {
        String beside = new String(
                DemoFilesTest.class.getResourceAsStream("/demo/README.md").readAllBytes(), StandardCharsets.UTF_8);
        String project = Files.readString(Path.of("..", "..", "README.md"));
        for (String text : List.of(beside, project)) {
            assertThat(text.replaceAll("\\s+", " "))
                    .contains("Claudio Aparecido Lira do Amaral", "Marcelo Fantinato", "Sarajane Marques Peres")
                    .contains("UCI Machine Learning Repository", "CC BY 4.0");
        }
        assertThat(beside).contains("https://doi.org/10.24432/C57S4H", "https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void mapTheLogToDepartmentsThatExist() {
        assertThat(texts(configuration.get("departments"), "key"))
                .containsAll(texts(mapping.get("providers"), "key"))
                .containsAll(texts(mapping.get("customers"), "key"))
                .contains(
                        mapping.at("/otherProvider/key").asText(),
                        mapping.at("/otherCustomer/key").asText());
    }

    @Test
    void mapTheLogToServicesThatExist() {
        assertThat(texts(configuration.get("services"), "key"))
                .containsAll(texts(mapping.get("services"), "key"))
                .contains(mapping.at("/otherService/key").asText());
    }

    @Test
    void giveEachGroupOfTheLogToTheDepartmentThatTheMappingNames() {
        for (JsonNode provider : mapping.get("providers")) {
            List<String> groups = new ArrayList<>();
            provider.get("codes").forEach(code -> groups.add(LogNames.group(code.asText())));
            assertThat(groupsOf(provider.get("key").asText())).containsExactlyInAnyOrderElementsOf(groups);
        }
        for (JsonNode customer : mapping.get("customers")) {
            String key = customer.get("key").asText();
            assertThat(groupsOf(key)).containsExactly(LogNames.customers(key));
        }
    }

    @Test
    void giveServicesAndTreesDepartmentsThatExist() {
        Set<String> departments = new HashSet<>(texts(configuration.get("departments"), "key"));
        assertThat(departments).containsAll(texts(configuration.get("services"), "provider"));
        configuration.get("departments").forEach(department -> {
            if (department.has("parent")) {
                assertThat(departments).contains(department.get("parent").asText());
            }
        });
    }

    @Test
    void makeHeadsOfPeopleWhoExist() {
        List<String> people =
                DemoPeople.everybody().stream().map(DemoPerson::name).toList();
        configuration.get("departments").forEach(department -> List.of("head", "deputy")
                .forEach(role -> {
                    if (department.has(role)) {
                        assertThat(people).contains(department.get(role).asText());
                    }
                }));
    }

    @Test
    void nameEverythingInBothLanguages() {
        for (String kind : List.of("departments", "services", "holidaySets", "calendars", "policies")) {
            configuration.get(kind).forEach(thing -> {
                assertThat(thing.at("/name/en").asText()).as("%s", thing).isNotBlank();
                assertThat(thing.at("/name/zh").asText()).as("%s", thing).isNotBlank();
            });
        }
    }

    /** Make-up workdays are days on which nobody would work otherwise. */
    @Test
    void makeUpForHolidaysOnWeekendsOnly() {
        configuration.get("holidaySets").forEach(set -> set.get("days").forEach(day -> {
            if (day.get("type").asText().equals("like")) {
                assertThat(LocalDate.parse(day.get("date").asText()).getDayOfWeek())
                        .isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        }));
    }

    private List<String> groupsOf(String department) {
        List<String> groups = new ArrayList<>();
        StreamSupport.stream(configuration.get("departments").spliterator(), false)
                .filter(each -> each.get("key").asText().equals(department))
                .forEach(each -> each.path("groups").forEach(group -> groups.add(group.asText())));
        return groups;
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.get(field).asText()));
        return texts;
    }

    private static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(DemoFilesTest.class.getResource("/demo/" + name + ".json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
