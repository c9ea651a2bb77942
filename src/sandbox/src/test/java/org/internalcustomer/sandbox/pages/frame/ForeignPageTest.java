package org.internalcustomer.sandbox.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignPageTest {

    private static final String ADMIN = """
            <html><head>
              <title>Departments &amp; people</title>
              <meta name="decorator" content="atl.admin">
              <META content='admin_plugins_menu/ic' name='admin.active.section'/>
              <meta name="admin.active.tab" content="ic-departments-link"/>
              <script src="/x.js"></script>
            </head><body class="a"><h2>Body</h2></body></html>
            """;

    @Test
    void asksForItsFrameByMetaTags() {
        Frame frame = ForeignPage.of(ADMIN).frame(List.of());
        assertThat(frame.decorator()).isEqualTo("atl.admin");
        assertThat(frame.title()).isEqualTo("Departments & people");
        assertThat(frame.activeSection()).isEqualTo("admin_plugins_menu/ic");
        assertThat(frame.activeTab()).isEqualTo("ic-departments-link");
    }

    @Test
    void bringsItsBodyAndTheRestOfItsHead() {
        ForeignPage page = ForeignPage.of(ADMIN);
        assertThat(page.body()).isEqualTo("<h2>Body</h2>");
        assertThat(page.head()).isEqualTo("<script src=\"/x.js\"></script>");
    }

    @Test
    void asksForNothingWithoutADecorator() {
        assertThat(ForeignPage.of("<html><body>bare</body></html>").decorator()).isEmpty();
    }
}
