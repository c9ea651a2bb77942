package org.internalcustomer.core.calendar;

/** A stretch of one local day (时间段), start included and end excluded, in seconds after midnight; 24:00 may be its end. */
public record Interval(int start, int end) implements Comparable<Interval> {

    static final int DAY = 24 * 60 * 60;

    public Interval {
        if (start < 0 || end > DAY || start >= end) {
            throw new IllegalArgumentException(
                    "An interval must start before it ends, within 00:00–24:00; got " + text(start) + "–" + text(end));
        }
    }

    /** From texts like {@code 09:00} and {@code 24:00}, seconds optional. */
    public static Interval of(String start, String end) {
        return new Interval(seconds(start), seconds(end));
    }

    public static Interval wholeDay() {
        return new Interval(0, DAY);
    }

    public int seconds() {
        return end - start;
    }

    @Override
    public int compareTo(Interval other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /** Like {@code 09:00–12:00}. */
    @Override
    public String toString() {
        return startText() + "–" + endText();
    }

    public String startText() {
        return text(start);
    }

    public String endText() {
        return text(end);
    }

    private static int seconds(String text) {
        if (!text.matches("\\d{1,2}:[0-5]\\d(:[0-5]\\d)?")) {
            throw new IllegalArgumentException("A time of day is written like 09:00 or 24:00; got '" + text + "'");
        }
        int sum = 0;
        for (String part : (text.length() > 5 ? text : text + ":00").split(":", -1)) {
            sum = sum * 60 + Integer.parseInt(part);
        }
        return sum;
    }

    private static String text(int seconds) {
        String minutes = String.format("%02d:%02d", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + String.format(":%02d", seconds % 60);
    }
}
