package org.vpshr.examples.ministry.draft;

import java.util.List;
import java.util.Optional;

/** Where drafts lie, for all processes that have the same record. How many and how long is not for it to say. */
interface DraftStore {
    /** Keeps it, in the place of one of the same id. */
    void put(Draft draft);

    Optional<Draft> find(String id);

    /** All that there are, without their contents. */
    List<DraftLabel> labels();

    /** Does away with it for good; nothing where there is none. */
    void remove(String id);
}
