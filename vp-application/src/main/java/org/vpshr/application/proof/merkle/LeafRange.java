package org.vpshr.application.proof.merkle;

/** The leaves from one index up to and without another. */
record LeafRange(long from, long to) {

    long size() {
        return to - from;
    }

    /** The part up to the largest power of two that is less than the size. */
    LeafRange left() {
        return new LeafRange(from, from + Long.highestOneBit(size() - 1));
    }

    LeafRange right() {
        return new LeafRange(left().to(), to);
    }

    boolean has(long index) {
        return from <= index && index < to;
    }
}
