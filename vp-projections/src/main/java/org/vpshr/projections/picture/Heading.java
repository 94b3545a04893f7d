package org.vpshr.projections.picture;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;

/**
 * What a picture is of.
 *
 * @param kind of which kind it is
 * @param government whose record it is of
 * @param governmentName what its country is called
 * @param name of the working group, as it is asked for; empty where it is of none
 * @param year of which year it is, where it is of one
 * @param day as of which it is drawn: what goes on goes on until then
 * @param language in which names and texts stand
 */
public record Heading(
        PictureKind kind,
        Country government,
        String governmentName,
        String name,
        OptionalInt year,
        LocalDate day,
        Language language) {

    /** {@return the day on which plans stand so; nothing for pictures that are of no day} */
    public Optional<LocalDate> standingOn() {
        return kind == PictureKind.PLANS ? Optional.of(day) : Optional.empty();
    }
}
