package org.vpshr.projections.audience;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;

/**
 * Who reads.
 *
 * @param circle what the reader belongs to
 * @param of the government whose internal matter the reader may see; null for who may see that of all
 */
record Reader(Circle circle, @Nullable Country of) {

    /** What is internal to another government is beyond whoever belongs to this one (rule 113). */
    boolean sees(Meant meant) {
        boolean foreign = of != null && meant.by() != null && !meant.by().equals(of);
        return circle.sees(meant.circle()) && !(foreign && meant.circle() == Circle.INTERNAL);
    }
}
