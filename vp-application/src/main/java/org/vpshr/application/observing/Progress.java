package org.vpshr.application.observing;

/**
 * Is told how far a work has come, on the thread that does it, and each time by all steps until then. It is told thousands of
 * times a second, so it should be quick. What it throws is logged, changes nothing, and is the last that it was told.
 *
 * <p>A work that is a part of another is told within that. Where the database undid a work, it begins again.
 */
@FunctionalInterface
public interface Progress extends AutoCloseable {
    /** {@return one that is told and does nothing, always the same} */
    static Progress none() {
        return Unheard.PROGRESS;
    }

    /**
     * So much is done.
     *
     * @param done how many steps
     * @param total how many there will be; 0 where nobody knows before the end
     */
    void step(long done, long total);

    /** The work ended, whether it came to its end or was given up. */
    @Override
    default void close() {
        // who only counts steps need not know
    }
}
