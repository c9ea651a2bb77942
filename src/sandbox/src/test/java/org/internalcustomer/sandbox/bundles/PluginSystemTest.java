package org.internalcustomer.sandbox.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.ref.WeakReference;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.internalcustomer.sandbox.host.Apps;
import org.internalcustomer.sandbox.host.WebFragments;
import org.internalcustomer.sandbox.probe.ProbeJar;
import org.internalcustomer.sandbox.probe.RunningSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small plugin in the whole host. */
class PluginSystemTest {

    private static final String NOTES = "/rest/probe/1.0/notes";

    @TempDir
    static Path home;

    private static RunningSandbox host;

    @BeforeAll
    static void startHost() {
        host = RunningSandbox.start(home, "--empty", "--port", "0");
    }

    @AfterAll
    static void stopHost() {
        host.close();
    }

    @BeforeEach
    void installProbe() {
        host.apps().install(ProbeJar.version("1"));
    }

    private static Apps.App probe() {
        return host.apps().list().stream()
                .filter(app -> app.key().equals(ProbeJar.KEY))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void startsThePluginAndItsLifecycle() {
        assertThat(probe().enabled()).isTrue();
        assertThat(probe().problem()).isEmpty();
        assertThat(host.get(NOTES).body()).contains("\"text\":\"started\"");
    }

    @Test
    void namesModulesOfUnknownTypes() {
        assertThat(probe().modules())
                .filteredOn(module -> !module.known())
                .singleElement()
                .satisfies(module -> {
                    assertThat(module.type()).isEqualTo("gadget");
                });
    }

    @Test
    void namesWhatItIgnoresOfAModule() {
        assertThat(probe().modules())
                .filteredOn(module -> module.type().equals("web-resource"))
                .singleElement()
                .satisfies(module -> {
                    assertThat(module.known()).isTrue();
                    assertThat(module.ignored()).containsExactly("condition");
                });
    }

    @Test
    void upgradesOnceInTheOrderOfBuilds() {
        host.apps().install(ProbeJar.version("3"));

        String notes = host.get(NOTES).body();
        assertThat(notes.indexOf("upgraded to 1")).isPositive().isLessThan(notes.indexOf("upgraded to 2"));
        assertThat(notes.indexOf("upgraded to 1")).isEqualTo(notes.lastIndexOf("upgraded to 1"));
    }

    @Test
    void keepsWhatNeedsAConfirmedAdministrator() {
        assertThat(host.get(NOTES + "/confirmed").statusCode()).isEqualTo(401);
    }

    @Test
    void escapesReferencesAndRefusesMethodsOffTheAllowlist() {
        assertThat(host.get("/plugins/servlet/probe/greeting").body())
                .contains("&lt;b&gt;World&lt;/b&gt; <b>safe</b> listed <i>icon</i> [] [] 2 It&#39;s a greeting");
    }

    @Test
    void keepsRestToThoseItIsFor() {
        assertThat(host.get(NOTES).statusCode()).isEqualTo(200);
        assertThat(host.get("/rest/probe/latest/notes").statusCode()).isEqualTo(200);
        assertThat(host.get(NOTES + "/secret").statusCode()).isEqualTo(401);
        assertThat(host.get("/rest/nothing/1.0/here").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesFormsOfForeignPages() {
        String type = "application/x-www-form-urlencoded";

        assertThat(host.post(NOTES + "/form", type, "text=hello").statusCode()).isEqualTo(403);
        assertThat(host.post(NOTES + "/form", type, "text=hello", "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(200);
        assertThat(host.post(NOTES, "application/json", "{\"text\":\"json\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void showsFragmentsThatTheirConditionsAllow() {
        WebFragments fragments = host.sandbox().services().get(WebFragments.class);

        assertThat(fragments.items("probe/items", Map.of())).singleElement().satisfies(item -> {
            assertThat(item.linkId()).isEqualTo("probe-link");
            assertThat(item.label()).isEqualTo("It's a greeting");
            assertThat(item.url()).isEqualTo("/jira/plugins/servlet/probe/greeting");
        });
    }

    @Test
    void replacesAPanelThatFailsByALine() {
        WebFragments fragments = host.sandbox().services().get(WebFragments.class);

        assertThat(fragments.panels("probe.panels", Map.of()))
                .extracting(WebFragments.Panel::html)
                .satisfiesExactly(shown -> assertThat(shown).startsWith("<p>panel for"), failed -> assertThat(failed)
                        .contains("panel-failed"));
    }

    @Test
    void servesScriptsInTheReadersLanguage() {
        String address = "/s/any/zh_CN/_/download/resources/org.example.probe:scripts/probe.js";
        HttpResponse<String> script = host.get(address);

        assertThat(script.body()).isEqualTo("alert(\"你好\", AJS.format(\"Hello {0}\", name));");
        assertThat(script.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(header -> assertThat(header).contains("immutable"));
    }

    @Test
    void replacesThePluginAndFreesItsClasses() {
        assertThat(host.get(NOTES).statusCode()).isEqualTo(200);
        assertThat(host.get("/plugins/servlet/probe/greeting").statusCode()).isEqualTo(200);
        WeakReference<ClassLoader> before = new WeakReference<>(loader());

        host.apps().install(ProbeJar.version("2"));

        assertThat(probe().version()).isEqualTo("2");
        assertThat(host.get(NOTES).statusCode()).isEqualTo(200);
        assertThat(withinMinutes(() -> before.refersTo(null)))
                .as("the old class loader is collected")
                .isTrue();
    }

    private static ClassLoader loader() {
        return host.sandbox().plugin(ProbeJar.KEY).orElseThrow().getClassLoader();
    }

    private static boolean withinMinutes(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            System.gc();
            Thread.onSpinWait();
        }
        return condition.getAsBoolean();
    }

    @Test
    void switchesOffAndOn() {
        host.apps().disable(ProbeJar.KEY);
        assertThat(probe().enabled()).isFalse();
        assertThat(host.get(NOTES).statusCode()).isEqualTo(404);
        assertThat(host.get("/plugins/servlet/probe/greeting").statusCode()).isEqualTo(404);

        host.apps().enable(ProbeJar.KEY);
        assertThat(host.get(NOTES).statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhichServiceAPluginMisses() {
        host.apps().install(ProbeJar.asking("com.atlassian.jira.Nothing"));

        assertThat(probe().enabled()).isFalse();
        assertThat(probe().problem())
                .isEqualTo("it needs services that this host does not offer: com.atlassian.jira.Nothing");
    }

    @Test
    void refusesWhatIsNoPlugin() {
        assertThatThrownBy(() -> host.apps().install(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(BadPlugin.class)
                .hasMessage("it is no jar");
    }
}
