package com.atlassian.plugin.util;

/** Whom a measurement would be counted for; the host measures nothing. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
