package com.atlassian.util.profiling;

/** Active Objects 6 measures itself with these and does not declare them; the host measures nothing. */
public final class Metrics {

    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Takes everything and keeps nothing. */
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
