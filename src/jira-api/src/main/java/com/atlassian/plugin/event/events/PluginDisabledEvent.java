package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

public class PluginDisabledEvent {
    public PluginDisabledEvent(Plugin plugin) {
        throw new UnsupportedOperationException();
    }

    public Plugin getPlugin() {
        throw new UnsupportedOperationException();
    }
}
