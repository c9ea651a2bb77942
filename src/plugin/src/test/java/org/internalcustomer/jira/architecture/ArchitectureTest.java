package org.internalcustomer.jira.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import javax.servlet.http.HttpServlet;
import org.internalcustomer.jira.host.page.Page;

/** The rules that keep the plugin's parts apart. */
@AnalyzeClasses(packages = "org.internalcustomer.jira", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Features meet in the host only, so that each can be read, changed and thrown away alone. */
    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_EACH_OTHER = slices().matching("org.internalcustomer.jira.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("org.internalcustomer.jira.host.."));

    @ArchTest
    static final ArchRule THE_HOST_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("org.internalcustomer.jira.host..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.internalcustomer.jira.admin..",
                    "org.internalcustomer.jira.department..",
                    "org.internalcustomer.jira.catalog..",
                    "org.internalcustomer.jira.calendar..",
                    "org.internalcustomer.jira.policy..",
                    "org.internalcustomer.jira.field..",
                    "org.internalcustomer.jira.request..",
                    "org.internalcustomer.jira.sla..",
                    "org.internalcustomer.jira.survey..",
                    "org.internalcustomer.jira.recovery..",
                    "org.internalcustomer.jira.report..");

    @ArchTest
    static final ArchRule NO_CYCLES_IN_THE_HOST =
            slices().matching("org.internalcustomer.jira.host.(*)..").should().beFreeOfCycles();

    /** A row is the table's business: outside its package it would tie pages and REST to columns. */
    @ArchTest
    static final ArchRule ROWS_STAY_WITH_THEIR_STORE =
            classes().that().haveSimpleNameEndingWith("Row").should(beUsedInTheirOwnPackageOnly());

    /** Every page needs the guard in front of it. */
    @ArchTest
    static final ArchRule EVERY_SERVLET_IS_A_GUARDED_PAGE = classes()
            .that()
            .areAssignableTo(HttpServlet.class)
            .and()
            .doNotBelongToAnyOf(Page.class)
            .should()
            .beAssignableTo(Page.class);

    /** What a class needs stands in its constructor. */
    @ArchTest
    static final ArchRule NOBODY_ASKS_JIRA_STATICALLY = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor");

    private static ArchCondition<JavaClass> beUsedInTheirOwnPackageOnly() {
        return new ArchCondition<>("be used in their own package only") {
            @Override
            public void check(JavaClass row, ConditionEvents events) {
                row.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackageName().equals(row.getPackageName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(row, use.getDescription())));
            }
        };
    }
}
