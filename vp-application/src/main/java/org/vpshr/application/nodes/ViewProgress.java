package org.vpshr.application.nodes;

import org.jspecify.annotations.Nullable;

/**
 * How one part of a view is doing, whichever node works at it.
 *
 * @param node who works at it; none when nobody does at the moment
 * @param position up to which it was brought
 * @param behind how many events were recorded since, or perhaps none that concern it
 * @param stop where it stopped and why, if it did
 */
public record ViewProgress(
        View view,
        int part,
        @Nullable String node,
        long position,
        long behind,
        @Nullable Stop stop) {
    /** What to do about a stop. */
    public static final String REMEDY = "repair what it names, or use the version of this library that wrote the event;"
            + " the view goes on by itself within a minute, or at once when a node is started again";

    /** Nothing after the position is in that part of the view. */
    public record Stop(long position, String because) {}

    @Override
    public String toString() {
        String where = view + " part " + part + ": ";
        if (stop != null) {
            return where + "stopped at position " + stop.position() + " because " + stop.because() + "; " + REMEDY;
        }
        return where + (node == null ? "waiting for a node" : "running on " + node) + ", at position " + position
                + ", behind by " + behind;
    }
}
