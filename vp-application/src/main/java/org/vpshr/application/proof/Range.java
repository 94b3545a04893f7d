package org.vpshr.application.proof;

/** The leaves from one index up to and without another. */
record Range(long from, long to) {

    long size() {
        return to - from;
    }

    /** The part up to the largest power of two that is less than the size. */
    Range left() {
        return new Range(from, from + Long.highestOneBit(size() - 1));
    }

    Range right() {
        return new Range(left().to(), to);
    }

    boolean has(long index) {
        return from <= index && index < to;
    }
}
