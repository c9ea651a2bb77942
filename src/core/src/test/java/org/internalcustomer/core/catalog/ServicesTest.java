package org.internalcustomer.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.internalcustomer.core.Names;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-WHO-3")
class ServicesTest {

    private static final Service VPN = new Service("VPN", Names.of("VPN"), "NET");
    private static final Service FAX = new Service("FAX", Names.of("Fax"), Names.none(), "NET", true);

    private final Services services = Services.of(VPN, FAX);

    @Test
    void leadToTheirProvider() {
        assertThat(services.providerOf("VPN")).contains("NET");
        assertThat(services.providerOf("NONE")).isEmpty();
    }

    @Test
    void areNotOfferedWhenArchivedButStillFound() {
        assertThat(services.of("NET")).containsExactly(VPN);
        assertThat(services.find("FAX")).contains(FAX);
    }

    @Test
    void needDifferentKeys() {
        assertThatThrownBy(() -> Services.of(VPN, VPN)).hasMessageContaining("VPN");
    }
}
