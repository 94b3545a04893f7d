package org.vpshr.domain;

import org.vpshr.domain.entry.Contribution;

/** Something that a desk answers for. */
public interface Attributed {

    /** Who wrote it, when, and on what evidence; never empty (rule 129). */
    Contribution contribution();
}
