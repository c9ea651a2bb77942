package com.atlassian.util.profiling;

/** What Active Objects 6 closes when it is done. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
