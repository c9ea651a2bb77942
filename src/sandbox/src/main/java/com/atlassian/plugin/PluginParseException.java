package com.atlassian.plugin;

/** A module that is not described as it must be. */
public class PluginParseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PluginParseException() {}

    public PluginParseException(String message) {
        super(message);
    }
}
