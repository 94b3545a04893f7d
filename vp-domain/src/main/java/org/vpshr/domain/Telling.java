package org.vpshr.domain;

import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;

/** A command or event that brings a new entry. */
public interface Telling extends Attributed {

    Entry entry();

    @Override
    default Contribution contribution() {
        return entry().contribution();
    }
}
