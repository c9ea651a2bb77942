package org.internalcustomer.jira.recovery;

import java.time.Instant;
import java.util.Map;
import org.internalcustomer.core.recovery.RecoveryEvent;

/**
 * One event of a recovery with who said it, and what was written.
 *
 * @param number from 1
 * @param actor a user's key; empty for what happened by itself
 */
record Said(int number, String actor, RecoveryEvent event, Map<String, String> words) {

    Said {
        words = Map.copyOf(words);
    }

    Instant at() {
        return Instant.ofEpochMilli(event.at());
    }

    /** Empty where nothing of that name was written. */
    String word(String name) {
        return words.getOrDefault(name, "");
    }
}
