package org.vpshr.application.reports.kept;

import java.util.List;
import java.util.Optional;
import org.vpshr.application.store.Head;
import org.vpshr.projections.history.RecordedEvent;

/** A history, for whoever looks whether something was recorded since. */
public interface RecordedSince {

    /** How far it goes. */
    Head head();

    /** The hash of the event at the position; empty where there is none. */
    String hashAt(long position);

    /** Whether it is read within a transaction that may yet be undone. */
    boolean isProvisional();

    /** The facts of the events after the position; nothing where one of the history is set aside. */
    Optional<List<RecordedEvent>> factsAfter(long position);
}
