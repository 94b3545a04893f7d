package org.vpshr.projections.offences;

/** Breaks the rule that a view changes by events alone. */
public final class CanBeSet {
    private long position;

    public void setPosition(long other) {
        position = other;
    }

    public long position() {
        return position;
    }
}
