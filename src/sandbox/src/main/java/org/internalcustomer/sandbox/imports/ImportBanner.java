package org.internalcustomer.sandbox.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.internalcustomer.sandbox.host.Announcements;
import org.internalcustomer.sandbox.host.Announcements.Announcement;

/** Shows a running import on top of every page. */
final class ImportBanner {

    private static final String ID = "import";

    private final Announcements announcements;

    ImportBanner(Announcements announcements) {
        this.announcements = announcements;
    }

    void show(ImportStatus status) {
        if (status.isRunning()) {
            announcements.show(new Announcement(ID, locale -> text(status, locale), OptionalInt.of(status.percent())));
        } else {
            withdraw();
        }
    }

    void withdraw() {
        announcements.withdraw(ID);
    }

    private static String text(ImportStatus status, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "i18n/sandbox-import",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String pattern = texts.getString(status.phase().name().toLowerCase(Locale.ROOT));
        return new MessageFormat(pattern, locale)
                .format(new Object[] {status.handled(), status.total(), status.issuesPerMinute()});
    }
}
