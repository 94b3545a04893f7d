package org.vpshr.application.proof.check;

import org.vpshr.domain.failure.InvalidValue;

/** Where a report that should prove itself does not. */
final class Fault extends InvalidValue {
    private static final long serialVersionUID = 1L;

    private static final String REMEDY = "take the file anew from the ministry, and hold it against another's copy";

    private final String part;

    /** @param part a sentence by its entry, an event by its position, or a part of the file */
    Fault(String part, String wrong) {
        super(wrong, REMEDY, null);
        this.part = part;
    }

    static void unless(boolean right, String part, String wrong) {
        if (!right) {
            throw new Fault(part, wrong);
        }
    }

    String part() {
        return part;
    }
}
