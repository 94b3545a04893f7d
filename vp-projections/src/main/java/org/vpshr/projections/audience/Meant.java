package org.vpshr.projections.audience;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;

/**
 * For whom something is meant.
 *
 * @param circle the strictest circle that holds
 * @param by the government whose own it is, where that is the ministry itself; null where nobody was kept out
 */
record Meant(Circle circle, @Nullable Country by) {
    static final Meant FOR_ALL = new Meant(Circle.PUBLIC, null);

    Meant or(Meant other) {
        return other.circle.compareTo(circle) > 0 ? other : this;
    }
}
