package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

public class PluginEnabledEvent {
    public PluginEnabledEvent(Plugin plugin) {
        throw new UnsupportedOperationException();
    }

    public Plugin getPlugin() {
        throw new UnsupportedOperationException();
    }
}
