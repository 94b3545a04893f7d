package org.vpshr.examples.cli;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import picocli.CommandLine.Option;

/** Of which government. Where nobody says, it is the one that the record is of, as far as the audience may see it. */
final class WhoseOption {
    private static final Country USUAL = new Country("NL");

    @Option(
            names = "--government",
            paramLabel = "CODE",
            description = "of which government; without it, NL where something of it is on record, else the only one of"
                    + " which something is")
    private @Nullable String government;

    /** @throws WrongUse when none is named and the record is of several */
    Country of(VoluntaryPrinciples record, Circle audience) {
        if (government != null) {
            return new Country(government);
        }
        if (record.reports().tellsOf(USUAL, audience)) {
            return USUAL;
        }
        SortedSet<Country> governments = record.reports().governments(audience);
        if (governments.size() > 1) {
            throw new WrongUse(
                    "the record is of several governments",
                    "add --government with one of "
                            + String.join(
                                    ", ",
                                    governments.stream().map(Country::code).toList()));
        }
        return governments.isEmpty() ? USUAL : governments.first();
    }
}
