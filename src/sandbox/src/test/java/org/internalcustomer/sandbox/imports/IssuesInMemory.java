package org.internalcustomer.sandbox.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps what is imported, and can die like a killed process. */
final class IssuesInMemory implements ImportTarget {

    final Map<String, Story> stories = new LinkedHashMap<>();
    Cast cast;
    Timeline timeline;
    int batchesUntilDeath = Integer.MAX_VALUE;

    @Override
    public Timeline timeline(Supplier<Timeline> ofNow) {
        if (timeline == null) {
            timeline = ofNow.get();
        }
        return timeline;
    }

    @Override
    public void ensure(Cast all) {
        cast = all;
    }

    @Override
    public void add(List<Story> batch) {
        if (batchesUntilDeath-- == 0) {
            throw new IllegalStateException("killed");
        }
        batch.forEach(story -> {
            if (stories.put(story.incident().number(), story) != null) {
                throw new IllegalStateException(story.incident().number() + " was imported twice");
            }
        });
    }

    @Override
    public Map<String, String> issueKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        stories.keySet().forEach(number -> keys.put(number, "INC-" + (keys.size() + 1)));
        return keys;
    }
}
