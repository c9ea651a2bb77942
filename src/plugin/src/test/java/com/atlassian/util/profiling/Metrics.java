package com.atlassian.util.profiling;

/** What Active Objects 6 needs of the host's profiling and does not declare; does nothing. */
public final class Metrics {

    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Measures nothing. */
    public static final class Builder {

        public Builder tag(String name, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
