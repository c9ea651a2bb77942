package org.internalcustomer.sandbox.probe;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Map;

/** Writes a note when the plugin has been started. */
public class Lifecycle implements LifecycleAware {

    private final ActiveObjects tables;

    public Lifecycle(ActiveObjects tables) {
        this.tables = tables;
    }

    @Override
    public void onStart() {
        tables.create(NoteRow.class, Map.of("TEXT", "started"));
    }

    @Override
    public void onStop() {
        // nothing to end
    }
}
