package org.vpshr.page.viewer;

import org.vpshr.application.failure.NothingToReport;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;

/**
 * For whom pages are made. Whoever is not named here sees what the public sees; of other governments, everybody does.
 *
 * @param government whose matter is seen as far as the circle goes
 * @param circle how far that is
 */
public record Viewer(Country government, Circle circle) {

    /**
     * {@return the public}
     *
     * @param government whose reports are shown first
     */
    public static Viewer everybody(Country government) {
        return new Viewer(government, Circle.PUBLIC);
    }

    /**
     * {@return how far this viewer sees into what a government recorded}
     *
     * @param other any government
     */
    public Circle circleOf(Country other) {
        return other.equals(government) ? circle : circle == Circle.INTERNAL ? Circle.PUBLIC : circle;
    }

    /**
     * {@return the same who looks with the eyes of fewer}
     *
     * @param fewer a circle that this one sees
     * @throws NothingToReport when that is more than this viewer sees; it is not told that there is more
     */
    public Viewer as(Circle fewer) {
        if (!circle.sees(fewer)) {
            throw new NothingToReport("there is no page of this address", "begin at the list of governments");
        }
        return new Viewer(government, fewer);
    }
}
