package org.internalcustomer.jira.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.TimeZone;
import org.internalcustomer.jira.host.job.HostClock;

/** Neither the rules nor their edges know by themselves what time it is, or where the machine stands. */
@AnalyzeClasses(
        packages = {"org.internalcustomer.jira", "org.internalcustomer.core"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ClockAndZoneTest {

    /** "Now" comes from the clock bean, so that tests can set it. */
    @ArchTest
    static final ArchRule NOBODY_READS_THE_CLOCK = noClasses()
            .that()
            .doNotBelongToAnyOf(HostClock.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callConstructor(Date.class);

    /** R-CAL-6: the machine's zone means nothing. */
    @ArchTest
    static final ArchRule NOBODY_READS_THE_MACHINES_ZONE = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "setDefault", TimeZone.class);
}
