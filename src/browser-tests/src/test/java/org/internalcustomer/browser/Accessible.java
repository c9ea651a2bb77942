package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Whether people with impairments can use a page, as far as a program can tell: axe-core finds no serious fault in it. */
final class Accessible {

    private static final String AXE = script();

    /** Each fault with its rule, its help and the elements that have it. */
    private static final String FAULTS = """
            const done = arguments[arguments.length - 1];
            const part = arguments[0];
            axe.run(part ? {include: [[part]]} : document, {resultTypes: ['violations']})
                .then(found => done(found.violations
                    .filter(fault => fault.impact === 'serious' || fault.impact === 'critical')
                    .map(fault => fault.id + ' (' + fault.help + '): '
                        + fault.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join('; '))))
                .catch(failed => done(['axe-core failed: ' + failed]));""";

    private Accessible() {}

    /** The whole page that is open. */
    static void check(Chromium browser) {
        check(browser, "");
    }

    /** @param part a selector: for a page of ours inside a frame of the host's */
    static void check(Chromium browser, String part) {
        assertThat(browser.answers(AXE + "\n" + FAULTS, part))
                .as("accessibility faults of %s", browser.address())
                .isEmpty();
    }

    private static String script() {
        try (InputStream stream = Accessible.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
