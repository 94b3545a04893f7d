package org.vpshr.application.following.work;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.following.FollowerPosition;

/** What a follower does. One thread of one process is at it at a time, unless a process stood still and was given up. */
public interface Work {

    /**
     * What to take in.
     *
     * @param from where the last page ended
     * @param upTo up to and with which event at most
     * @param head how far the record goes
     * @param goesOn whether it is not to end soon; what takes long asks now and then
     */
    record Stretch(FollowerPosition from, long upTo, long head, BooleanSupplier goesOn) {}

    /**
     * What was done.
     *
     * @param to how far it went; where it began when there was nothing to do
     * @param rows what is to be written in the transaction that moves the position
     */
    record Done(FollowerPosition to, Rows rows) {
        static Done upTo(FollowerPosition to) {
            return new Done(to, session -> {});
        }
    }

    /** Rows beside the position, in the same database. */
    @FunctionalInterface
    interface Rows {
        void write(Session session) throws SQLException;
    }

    /** Where it stands by what it wrote itself; nothing when it keeps no position of its own. */
    default Optional<FollowerPosition> stands() {
        return Optional.empty();
    }

    /** Begins, or begins again after something failed, where it stands. */
    default void begin(FollowerPosition at) {}

    /** Whether it has nothing to make again, so that a later version goes on where the one before it stood. */
    default boolean makesNothing() {
        return false;
    }

    /**
     * Takes in the next page.
     *
     * @throws FollowerFailed with the position, where it is one event that cannot be taken in
     */
    Done next(Stretch stretch);

    /** It takes the place of all versions before it. May be said more than once. */
    default void replace() {}

    /** The keys of the record were wrapped by another master key. */
    default void keysRotated(FollowerPosition at) {}
}
