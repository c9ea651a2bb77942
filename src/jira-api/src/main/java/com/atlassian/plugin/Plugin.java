package com.atlassian.plugin;

public interface Plugin {
    String getKey();

    String getName();

    ClassLoader getClassLoader();
}
