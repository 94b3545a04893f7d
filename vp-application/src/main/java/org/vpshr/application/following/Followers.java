package org.vpshr.application.following;

import java.util.List;
import org.vpshr.application.failure.NothingToReport;

/** All followers of a record, whichever process works at them. */
public interface Followers {

    /** {@return how they are doing, in the order of their names and versions} */
    List<FollowerProgress> progress();

    /**
     * No process goes on with any version of it until it is resumed.
     *
     * @param name the name of the follower
     * @throws NothingToReport when there is none of the name
     */
    void pause(String name);

    /**
     * All versions of it go on, also from where they had stopped.
     *
     * @param name the name of the follower
     * @throws NothingToReport when there is none of the name
     */
    void resume(String name);
}
