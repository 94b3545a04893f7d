package org.vpshr.domain.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.time.When;

/**
 * What another source says instead.
 *
 * @param claim what it says, in words
 * @param when its date, if that is what differs
 * @param figure its figure, if that is what differs
 * @param source who says so
 */
public record Rival(
        String claim, @Nullable When when, @Nullable Figure figure, Source source) {

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when it has no claim in words
     */
    public Rival {
        if (claim.isBlank()) {
            throw new InvalidValue("a rival value needs its claim in words");
        }
    }

    /** {@return the time that it gives, where that has a date} */
    public Optional<When> time() {
        return Optional.ofNullable(when).filter(When::hasDate);
    }
}
