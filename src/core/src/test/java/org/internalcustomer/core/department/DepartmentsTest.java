package org.internalcustomer.core.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DepartmentsTest {

    private static final Department COMPANY = department("CO", Place.top(1), Members.none());
    private static final Department IT = department("IT", Place.below("CO", 2), Members.ofGroups("it"));
    private static final Department SD = department("SD", Place.below("IT", 1), Members.ofGroups("desk"));
    private static final Department NET = department("NET", Place.below("IT", 2), Members.ofUsers("nina"));
    private static final Department HR = department("HR", Place.below("CO", 1), Members.ofGroups("hr"));

    private final Departments all = new Departments(List.of(IT, NET, SD, HR, COMPANY), Map.of("HELPDESK", "SD"));

    @Test
    @Tag("R-WHO-2")
    void chooseTheMainDepartmentFirst() {
        Person anna = new Person("anna", Set.of("it", "desk"), Optional.of("HR"));
        assertThat(all.departmentOf(anna)).contains(HR);
    }

    @Test
    @Tag("R-WHO-2")
    void chooseTheDeepestThenTheFirstInOrder() {
        assertThat(all.departmentOf(new Person("anna", Set.of("it", "desk")))).contains(SD);
        assertThat(all.departmentOf(new Person("nina", Set.of("desk")))).contains(SD);
        assertThat(all.departmentOf(new Person("nina", Set.of("hr")))).contains(NET);
    }

    @Test
    @Tag("R-WHO-2")
    void leaveNobodysMembersUnassigned() {
        assertThat(all.departmentOf(new Person("otto", Set.of("visitors")))).isEmpty();
    }

    @Test
    @Tag("R-WHO-2")
    void skipArchivedDepartments() {
        Department old = department("OLD", new Place(Optional.empty(), 1, true), Members.ofGroups("desk"));
        assertThat(Departments.of(old).departmentOf(new Person("anna", Set.of("desk"))))
                .isEmpty();
        assertThat(Departments.of(old).find("OLD")).contains(old);
    }

    @Test
    void nameADepartmentWithAllBelowIt() {
        assertThat(all.withAllBelow("CO")).containsExactly("CO", "HR", "IT", "SD", "NET");
        assertThat(all.withAllBelow("HELPDESK")).containsExactly("SD");
    }

    @Test
    @Tag("R-WHO-3")
    void findAMergedDepartmentByItsOldKey() {
        assertThat(all.find("HELPDESK")).contains(SD);
        assertThat(all.canonical("HELPDESK")).isEqualTo("SD");
    }

    @Test
    @Tag("R-WHO-3")
    void formATree() {
        assertThat(all.roots()).containsExactly(COMPANY);
        assertThat(all.children("IT")).containsExactly(SD, NET);
        assertThat(all.ancestors("SD")).containsExactly(IT, COMPANY);
        assertThat(all.depth("SD")).isEqualTo(2);
        assertThat(all.lowestCommonSuperior("SD", "NET")).contains(IT);
        assertThat(all.lowestCommonSuperior("SD", "IT")).contains(IT);
        assertThat(all.lowestCommonSuperior("SD", "HR")).contains(COMPANY);
    }

    @Test
    @Tag("R-WHO-3")
    void refuseACircleAnUnknownParentAndAKeyUsedTwice() {
        Department a = department("A", Place.below("B", 1), Members.none());
        Department b = department("B", Place.below("A", 1), Members.none());
        assertThatThrownBy(() -> Departments.of(a, b)).hasMessageContaining("circle");
        assertThatThrownBy(() -> Departments.of(a)).hasMessageContaining("below B");
        assertThatThrownBy(() -> Departments.of(HR, HR)).hasMessageContaining("HR");
        assertThatThrownBy(() -> new Departments(List.of(), Map.of("X", "Y"))).hasMessageContaining("Y");
    }

    private static Department department(String key, Place place, Members members) {
        return new Department(key, Names.of(key), place, members, Heads.none());
    }
}
