package com.atlassian.plugin.util;

/** Whom Active Objects 6 believes to be called by: nobody. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
