package org.internalcustomer.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.Distribution;
import org.internalcustomer.sandbox.pages.Browser;
import org.internalcustomer.sandbox.probe.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app of the distribution is installed again while it works, and its old class loaders are freed. */
class ReplacedAppIT {

    private static final List<String> PAGES = List.of(
            "/plugins/servlet/internal-customer/scorecard",
            "/rest/internal-customer/1.0/departments",
            "/rest/internal-customer/1.0/exports/timers.csv",
            "/browse/INC-1");

    private static final int TIMES = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    Path home;

    @Test
    void servesItsPagesAgain() throws IOException {
        try (RunningSandbox host = RunningSandbox.withItsApps(home, "--port", "0")) {
            Browser browser = new Browser(host.sandbox().baseUrl());
            browser.logIn("admin");
            waitFor("an imported issue", () -> browser.get("/browse/INC-1").statusCode() == 200);
            List<WeakReference<ClassLoader>> replaced = new ArrayList<>();
            for (int time = 0; time < TIMES; time++) {
                assertPages(browser);
                replaced.add(new WeakReference<>(loader(host)));

                try (InputStream jar = Files.newInputStream(jar())) {
                    host.apps().install(jar);
                }

                assertPages(browser);
            }
            waitFor("the old class loaders to be collected", () -> {
                System.gc();
                return replaced.stream().allMatch(old -> old.refersTo(null));
            });
            assertThat(host.apps().list()).singleElement().satisfies(app -> {
                assertThat(app.enabled()).isTrue();
                assertThat(app.modules()).allSatisfy(module -> {
                    assertThat(module.known()).isTrue();
                    assertThat(module.problem()).isEmpty();
                    assertThat(module.ignored()).isEmpty();
                });
            });
        }
    }

    private static ClassLoader loader(RunningSandbox host) {
        String key = host.apps().list().get(0).key();
        return host.sandbox().plugin(key).orElseThrow().getClassLoader();
    }

    private static void assertPages(Browser browser) {
        assertThat(PAGES)
                .allSatisfy(page -> assertThat(browser.get(page).statusCode()).isEqualTo(200));
        assertThat(browser.get("/browse/INC-1").body()).contains("ic-panel");
    }

    private static Path jar() throws IOException {
        try (Stream<Path> apps = Files.list(Distribution.ofThisJar().apps())) {
            return apps.findFirst().orElseThrow();
        }
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            // whatever it waits for needs the processor more
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
