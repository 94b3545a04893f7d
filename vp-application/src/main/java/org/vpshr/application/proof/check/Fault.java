package org.vpshr.application.proof.check;

/** Where a report that should prove itself does not. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;

    /** @param place a sentence by its entry, an event by its position, or a part of the file */
    Fault(String place, String wrong) {
        super(wrong);
        this.place = place;
    }

    static void unless(boolean right, String place, String wrong) {
        if (!right) {
            throw new Fault(place, wrong);
        }
    }

    String place() {
        return place;
    }
}
