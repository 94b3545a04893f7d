package org.vpshr.projections.picture;

/** What a picture shows, whole: it is a table before it is drawn, and what a drawing has no room for stands in the table. */
public sealed interface Picture permits Lanes, YearCounts, Panels, Sites {
    /** {@return what it is of} */
    Heading heading();

    /** {@return whether there is nothing to show} */
    boolean isEmpty();
}
