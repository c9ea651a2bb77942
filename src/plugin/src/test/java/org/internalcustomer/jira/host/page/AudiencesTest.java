package org.internalcustomer.jira.host.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Test;

/** Whom Jira lets in before we ask anything, by its annotations; without one a page is for licensed users only. */
class AudiencesTest {

    private static final String ON_PAGES = "com.atlassian.annotations.security";
    private static final String ON_REST = "com.atlassian.plugins.rest.api.security.annotation";

    private static final Map<String, Set<String>> PAGES = Map.of(
            "UnlicensedSiteAccess", Set.of("MySurveysPage", "KudosPage", "RecoveryPage"),
            "UnrestrictedAccess", Set.of("SurveyPage", "AnonymousSurveyPage", "PulsePage", "CustomerPage"));
    private static final Set<String> RESOURCES_FOR_PEOPLE_WITHOUT_LICENCE =
            Set.of("KudosResource", "RecoveriesResource");

    private static final Collection<JavaClass> PAGE_CLASSES = classes(type -> type.isAssignableTo(Page.class));
    private static final Collection<JavaClass> RESOURCES = classes(type -> type.isAnnotatedWith(Path.class));

    @Test
    void openPagesToPeopleWithoutLicenceOrLoginOnlyWhereTheyHaveBusiness() {
        PAGES.forEach((annotation, pages) -> assertThat(having(PAGE_CLASSES, ON_PAGES, annotation))
                .as(annotation)
                .isEqualTo(pages));
        assertThat(PAGE_CLASSES)
                .allSatisfy(page -> assertThat(annotations(page, ON_REST)).isEmpty());
    }

    @Test
    void openResourcesToPeopleWithoutLicenceOnlyWhereTheyHaveBusiness() {
        assertThat(having(RESOURCES, ON_REST, "UnlicensedSiteAccess")).isEqualTo(RESOURCES_FOR_PEOPLE_WITHOUT_LICENCE);
        assertThat(RESOURCES).allSatisfy(resource -> {
            assertThat(annotations(resource, ON_REST)).hasSize(1);
            assertThat(annotations(resource, ON_PAGES)).isEmpty();
        });
    }

    @Test
    void askForALoginThemselvesWhereJiraLetsInMoreThanLicensedUsers() {
        assertThat(PAGE_CLASSES)
                .filteredOn(page -> PAGES.get("UnlicensedSiteAccess").contains(page.getSimpleName()))
                .allSatisfy(page -> assertThat(page.getFieldAccessesFromSelf().stream()
                                .filter(access -> access.getTargetOwner().isEquivalentTo(Audience.class))
                                .map(access -> access.getName()))
                        .containsExactly(Audience.USERS.name()));
        assertThat(having(PAGE_CLASSES, ON_PAGES, "UnrestrictedAccess"))
                .isEqualTo(names(PAGE_CLASSES.stream().filter(page -> page.isAssignableTo(TokenPage.class))));
    }

    @Test
    void goByAnnotationsThatHaveASource() throws IOException {
        String sources = Files.readString(java.nio.file.Path.of("../../docs/in-jira.md"));
        Set<String> used = new TreeSet<>();
        PAGE_CLASSES.forEach(page -> used.addAll(annotations(page, ON_PAGES)));
        RESOURCES.forEach(resource -> used.addAll(annotations(resource, ON_REST)));

        assertThat(used).contains("UnlicensedSiteAccess").allSatisfy(annotation -> assertThat(sources)
                .contains("`" + annotation + "`"));
    }

    private static Set<String> having(Collection<JavaClass> types, String from, String annotation) {
        return names(types.stream().filter(type -> annotations(type, from).contains(annotation)));
    }

    private static Set<String> names(Stream<JavaClass> types) {
        Set<String> names = new TreeSet<>();
        types.forEach(type -> names.add(type.getSimpleName()));
        return names;
    }

    private static List<String> annotations(JavaClass type, String from) {
        return type.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(annotation -> annotation.getPackageName().equals(from))
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static Collection<JavaClass> classes(Predicate<JavaClass> wanted) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.internalcustomer.jira")
                        .stream()
                        .filter(type ->
                                !type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
                        .filter(wanted)
                        .toList();
    }
}
