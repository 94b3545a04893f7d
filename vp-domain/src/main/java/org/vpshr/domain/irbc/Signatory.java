package org.vpshr.domain.irbc;

import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.Tenure;

/**
 * A party to an agreement.
 *
 * @param name the name that it goes by since it was renamed; its identity until then
 * @param forItsMembers whether an association is party for all its members (rule 79)
 * @param tenure since when, and until when, it is party
 */
record Signatory(Party party, PartyKind kind, @OneLine String name, boolean forItsMembers, Tenure tenure) {

    Signatory named(String other) {
        return new Signatory(party, kind, other, forItsMembers, tenure);
    }

    Signatory over(Tenure other) {
        return new Signatory(party, kind, name, forItsMembers, other);
    }
}
