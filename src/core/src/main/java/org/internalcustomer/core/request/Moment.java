package org.internalcustomer.core.request;

/**
 * The place of an event in an issue's history: instant, then source, then change group (or comment, or app event), then
 * position in it. Events of one instant, source and group happen together.
 */
public record Moment(long at, Source source, long group, int position) implements Comparable<Moment> {

    /** Where an event is recorded; at one instant changes come before comments, and both before the app's own events. */
    public enum Source {
        CHANGE,
        COMMENT,
        APP
    }

    public static Moment change(long at, long changeGroup, int position) {
        return new Moment(at, Source.CHANGE, changeGroup, position);
    }

    public static Moment comment(long at, long commentId) {
        return new Moment(at, Source.COMMENT, commentId, 0);
    }

    public static Moment app(long at, long sequence) {
        return new Moment(at, Source.APP, sequence, 0);
    }

    public boolean together(Moment other) {
        return at == other.at && group == other.group && source == other.source;
    }

    @Override
    public int compareTo(Moment other) {
        int order = Long.compare(at, other.at);
        order = order != 0 ? order : source.compareTo(other.source);
        order = order != 0 ? order : Long.compare(group, other.group);
        return order != 0 ? order : Integer.compare(position, other.position);
    }
}
