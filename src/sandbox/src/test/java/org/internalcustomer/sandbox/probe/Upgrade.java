package org.internalcustomer.sandbox.probe;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes a note when the plugin is upgraded to its build. */
public class Upgrade implements PluginUpgradeTask {

    private final int build;
    private final ActiveObjects tables;

    public Upgrade(int build, ActiveObjects tables) {
        this.build = build;
        this.tables = tables;
    }

    @Override
    public int getBuildNumber() {
        return build;
    }

    @Override
    public String getShortDescription() {
        return "a note";
    }

    @Override
    public Collection<Message> doUpgrade() {
        tables.create(NoteRow.class, Map.of("TEXT", "upgraded to " + build));
        return List.of();
    }

    @Override
    public String getPluginKey() {
        return "org.example.probe";
    }
}
