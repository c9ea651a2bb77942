package org.internalcustomer.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which routing rule counts for a new request. */
@Tag("R-HND-6")
class RoutingTest {

    private static final RoutingRule.Asked VPN_INCIDENT =
            new RoutingRule.Asked(Optional.of("VPN"), "1", Set.of("remote", "urgent"));

    @Test
    void countsOnlyIfAllItNamesFits() {
        Routing routing = new Routing(List.of(rule("a", "VPN", "2", "", "SAP"), rule("b", "MAIL", "1", "", "SAP")));

        assertThat(routing.ruleFor(VPN_INCIDENT)).isEmpty();
    }

    @Test
    void theClosestOneCounts() {
        Routing routing =
                new Routing(List.of(rule("close", "VPN", "1", "", "SAP"), rule("wide", "VPN", "", "", "NET")));

        assertThat(routing.ruleFor(VPN_INCIDENT).map(RoutingRule::provider)).contains("SAP");
    }

    @Test
    void ofTwoEquallyCloseTheNewerOneCounts() {
        Routing routing = new Routing(List.of(rule("old", "VPN", "", "", "SAP"), rule("new", "", "", "remote", "NET")));

        assertThat(routing.ruleFor(VPN_INCIDENT).map(RoutingRule::key)).contains("new");
    }

    @Test
    void aRuleForEverythingIsNone() {
        assertThatThrownBy(() -> rule("all", "", "", "", "SAP")).hasMessageContaining("names nothing");
    }

    private static RoutingRule rule(String key, String service, String type, String label, String provider) {
        return new RoutingRule(key, optional(service), optional(type), optional(label), provider);
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
