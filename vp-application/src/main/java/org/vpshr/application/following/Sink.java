package org.vpshr.application.following;

import java.util.Optional;
import javax.sql.DataSource;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.failure.StoreUnavailable;

/**
 * Where what a fold came to is stored, page by page. One that stores the position that it is handed together with the fold
 * is written to exactly once; any other at least once.
 *
 * @param <F> the fold
 */
public interface Sink<F> {

    /**
     * {@return the position that it stored last under the name and version, {@link FollowerPosition#START} where it
     * stored none; nothing when it stores none at all}
     *
     * @param name the name of the follower
     * @param version its version, from 1
     */
    Optional<FollowerPosition> position(String name, int version);

    /**
     * Stores what the fold came to, and the position, both or neither.
     *
     * @param page what the fold came to, with the position
     * @throws Overtaken when the position that it stored last is not the one that the page goes on from: another
     *     process stored a page meanwhile, and nothing of this one may stay
     * @throws StoreUnavailable when it is out of reach; it is tried again without end
     */
    void store(SinkPage<F> page);

    /**
     * The version has caught up with those before it: it is the one to read from now on. It may be told so more than
     * once.
     *
     * @param name the name of the follower
     * @param version its version, from 1
     */
    default void replace(String name, int version) {}

    /** The keys of the record were wrapped by another master key; for a sink that sealed something with it. */
    default void keysRotated() {}

    /**
     * {@return a sink in a database of the host's} The position lies in it in the table {@code vp_follower}, which is
     * made where it is missing, and is written in the transaction in which the writer writes. The row of the version to
     * read has {@code is_current = 1}.
     *
     * @param <F> the fold
     * @param source the database
     * @param writer writes what the fold came to
     */
    static <F> Sink<F> jdbc(DataSource source, JdbcWriter<F> writer) {
        return new JdbcSink<>(source, writer);
    }
}
