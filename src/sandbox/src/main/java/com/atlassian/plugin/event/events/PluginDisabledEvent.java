package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** A plugin was disabled. */
public class PluginDisabledEvent {

    private final Plugin plugin;

    public PluginDisabledEvent(Plugin plugin) {
        this.plugin = plugin;
    }

    public Plugin getPlugin() {
        return plugin;
    }
}
