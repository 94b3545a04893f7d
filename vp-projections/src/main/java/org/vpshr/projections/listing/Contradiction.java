package org.vpshr.projections.listing;

import org.vpshr.domain.dossier.DossierEvent.EntryContradicted;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.dossier.Rival;
import org.vpshr.projections.names.Names;

/**
 * What another source says of what an entry says.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param rival what it says instead, and who says so
 * @param preferred which of the two is held to be right
 * @param reason why; a stand-in where that may not be read, empty where none is given
 */
public record Contradiction(Rival rival, Preference preferred, String reason) {
    static Contradiction of(EntryContradicted told, Names names) {
        Rival rival = told.rival();
        return new Contradiction(
                new Rival(rival.claim(), rival.when(), rival.figure(), names.in(rival.source())),
                told.preferred(),
                told.reason());
    }
}
