package org.vpshr.domain.time;

/** The half of the earth in which a season is meant: spring in the one is autumn in the other. */
public enum Hemisphere {
    /** North of the equator. */
    NORTHERN,
    /** South of the equator. */
    SOUTHERN
}
