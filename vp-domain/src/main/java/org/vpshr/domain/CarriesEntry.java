package org.vpshr.domain;

import java.util.Optional;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;

/** A command or event that brings a new entry. */
public interface CarriesEntry extends Fact {

    /** {@return the statement that a report prints and cites} */
    Entry entry();

    @Override
    default Contribution contribution() {
        return entry().contribution();
    }

    @Override
    default Optional<Entry> statedEntry() {
        return Optional.of(entry());
    }
}
