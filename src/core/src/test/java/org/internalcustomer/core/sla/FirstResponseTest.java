package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.promise;

import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-POL-2")
class FirstResponseTest {

    private final Story request = created("10:00").to("SD");

    @Test
    void isAPublicCommentByAMemberOfTheAccountableDepartment() {
        assertThat(timer(request.commented("11:00", "anna", "SD")).course().stopped())
                .hasValue(instant("11:00"));
    }

    @Test
    @Tag("R-WHO-5")
    void isNoInternalComment() {
        assertThat(timer(request.noted("11:00", "anna", "SD")).isOpen()).isTrue();
    }

    @Test
    void isNoStatusChange() {
        assertThat(timer(request.status("11:00", "In Progress").status("12:00", "Resolved"))
                        .isOpen())
                .isTrue();
    }

    @Test
    void isNoCommentByTheCustomersSide() {
        assertThat(timer(request.commented("11:00", "carl", "SD")).isOpen()).isTrue();
        assertThat(timer(request.commented("11:30", "fred", "FIN", "SD")).isOpen())
                .isTrue();
    }

    @Test
    void isNoCommentByADepartmentThatIsNotAccountable() {
        assertThat(timer(request.commented("11:00", "nina", "NET")).isOpen()).isTrue();
        assertThat(timer(request.handedTo("11:30", "NET").commented("11:45", "nina", "NET"))
                        .isOpen())
                .isFalse();
    }

    /** Or nobody could answer what one of the two asked the other. */
    @Test
    @Tag("R-WHO-3")
    void isACommentByTheDepartmentThatTheCustomersAndTheAccountableOneBecame() {
        assertThat(timer(request.commentedSince("11:00", "fred", "FIN", "SD")).isOpen())
                .isFalse();
        assertThat(timer(created("10:00").to("LEDGER").commentedSince("11:00", "fred", "LEDGER", "FIN"))
                        .isOpen())
                .isFalse();
    }

    @Test
    @Tag("R-WHO-3")
    void isNoCommentByTheInternalCustomerOfADepartmentThatBecameTheAccountableOne() {
        assertThat(timer(request.commentedSince("11:00", "carl", "FIN", "SD")).isOpen())
                .isTrue();
    }

    @Test
    @Tag("R-WHO-3")
    void isNoCommentByTheCustomersDepartmentThatBecameAThirdOne() {
        assertThat(timer(request.commentedSince("11:00", "fred", "FIN", "NET")).isOpen())
                .isTrue();
    }

    @Test
    void isTheFirstAndStaysSoAfterReopening() {
        Timer timer = timer(request.commented("11:00", "anna", "SD")
                .status("12:00", "Resolved")
                .status("13:00", "Open")
                .commented("14:00", "anna", "SD"));
        assertThat(timer.course().stopped()).hasValue(instant("11:00"));
    }

    private static Timer timer(Story story) {
        return SlaFold.of(promise().respondIn("2h").rulebook(), story.told())
                .timer(Metric.FIRST_RESPONSE)
                .orElseThrow();
    }
}
