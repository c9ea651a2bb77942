package org.internalcustomer.jira.admin;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.text.JsonValue;

/** When the mails come that were gathered, by the recipient's clock; empty for when the working day begins. */
public final class DigestHourSection implements Section {

    static final String NAME = "digestAt";

    private static final String HOUR = "at";
    private static final Pattern WRITTEN = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        return Map.of(HOUR, sent.optionalText().map(text -> hour(sent, text)).orElse(""));
    }

    private static String hour(JsonValue sent, String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw sent.bad("internal-customer.admin.digest-at.wrong", text);
        }
        return text.length() == 4 ? "0" + text : text;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        versions.forEach(
                item -> draft.digestAt(Optional.of(String.valueOf(item.body().get(HOUR)))
                        .filter(text -> !text.isEmpty())
                        .map(LocalTime::parse)));
    }

    @Override
    public Object shown(ItemVersion item) {
        return item.body().get(HOUR);
    }

    /** As it is written. */
    static String text(Optional<LocalTime> hour) {
        return hour.map(DateTimeFormatter.ofPattern("HH:mm")::format).orElse("");
    }
}
