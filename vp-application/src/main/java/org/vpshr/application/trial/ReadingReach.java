package org.vpshr.application.trial;

import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.policy.Reading;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;

/** As much as a reader may see. */
public record ReadingReach(Reading reading) implements Consequences.Reach {

    @Override
    public boolean sees(Circle circle, Country government) {
        return isPermitted(() -> reading.requireCircle(circle, government));
    }

    @Override
    public boolean asksOn(Country government) {
        return isPermitted(() -> reading.requireCircle(Circle.INTERNAL, government));
    }

    @Override
    public boolean audits() {
        return isPermitted(() -> reading.requireAll("what would read otherwise"));
    }

    private static boolean isPermitted(Runnable required) {
        try {
            required.run();
            return true;
        } catch (NotPermitted beyond) {
            return false;
        }
    }
}
