package org.vpshr.application.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;

/** The texts of an event as far as they are known; each must be the one that the event was recorded with. */
public final class KnownTexts implements TextsByNumber {
    private final byte[] commitments;
    private final Map<Integer, SaltedText> known = new HashMap<>();
    private final String standIn;

    /** @param standIn what is read where a text is not known */
    public KnownTexts(byte[] commitments, List<SaltedText> known, String standIn) {
        this.commitments = commitments;
        this.standIn = standIn;
        known.forEach(text -> this.known.put(text.number(), text));
    }

    @Override
    public String text(int number) {
        @Nullable SaltedText found = known.get(number);
        if (found == null) {
            refuseUnless(number >= 0 && number < Commitments.count(commitments), "is not among those of the event");
            return standIn;
        }
        refuseUnless(Commitments.match(commitments, found), "is not the one that was recorded");
        return found.text();
    }

    private static void refuseUnless(boolean right, String wrong) {
        if (!right) {
            throw new InvalidValue("a text beside the event " + wrong, "restore the last backup");
        }
    }
}
