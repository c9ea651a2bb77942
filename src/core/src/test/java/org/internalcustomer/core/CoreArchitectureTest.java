package org.internalcustomer.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.TimeZone;

/** What the core must never do, and who in it may know whom. */
@AnalyzeClasses(packages = "org.internalcustomer.core", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

    /** The rules are pure Java: whatever they need is handed in. */
    @ArchTest
    static final ArchRule KNOWS_ONLY_JAVA = classes()
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAPackage("org.internalcustomer.core..")));

    /** No I/O, no network, no SQL. */
    @ArchTest
    static final ArchRule DOES_NO_IO = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..");

    /** "Now" and the zone are parameters, or the same history would give other figures elsewhere and tomorrow. */
    @ArchTest
    static final ArchRule KNOWS_NO_CLOCK_AND_NO_ZONE_OF_THE_MACHINE = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, TimeZone.class)
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule HAS_NO_CYCLES =
            slices().matching("org.internalcustomer.core.(*)..").should().beFreeOfCycles();

    /** A calendar counts for anyone, and so knows nobody. */
    @ArchTest
    static final ArchRule CALENDAR_KNOWS_NOBODY = only("calendar");

    @ArchTest
    static final ArchRule DEPARTMENT_KNOWS_CALENDARS = only("department", "calendar");

    @ArchTest
    static final ArchRule CATALOG_KNOWS_NOBODY = only("catalog");

    /** Histories carry keys, so that moving a department never changes one. */
    @ArchTest
    static final ArchRule REQUEST_KNOWS_DEPARTMENTS_AND_CATALOG = only("request", "department", "catalog");

    @ArchTest
    static final ArchRule SLA_KNOWS_CALENDARS_AND_REQUESTS = only("sla", "calendar", "request");

    @ArchTest
    static final ArchRule SURVEY_KNOWS_REQUESTS = only("survey", "request");

    /** Where entries come from is nothing to the account. */
    @ArchTest
    static final ArchRule GOODWILL_KNOWS_NOBODY = only("goodwill");

    @ArchTest
    static final ArchRule DISPUTE_KNOWS_CALENDARS_AND_DEPARTMENTS = only("dispute", "calendar", "department");

    private static ArchRule only(String feature, String... others) {
        String base = "org.internalcustomer.core";
        String[] allowed = new String[others.length + 3];
        allowed[0] = "java..";
        allowed[1] = base;
        allowed[2] = base + "." + feature;
        for (int i = 0; i < others.length; i++) {
            allowed[i + 3] = base + "." + others[i];
        }
        return classes()
                .that()
                .resideInAPackage(base + "." + feature)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }
}
