package org.vpshr.domain.party;

import static org.vpshr.domain.party.PartyRule.EXPOSED_PEOPLE_ARE_NOT_NAMED;
import static org.vpshr.domain.party.PartyRule.VICTIMS_ARE_NUMBERS;

import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * A party, the part that it took, and its role as it was then.
 *
 * @param party who took part
 * @param as in which capacity
 * @param role the role in the words of that day, frozen with the entry (rule 104); empty when none was stated
 */
public record Participation(
        Party party, Capacity as, @OneLine @MayBeEmpty String role) {

    /**
     * Checks what it is made of.
     *
     * @throws org.vpshr.domain.rule.RuleViolation when a person is named as a victim (rule 102) or as somebody who may
     *     come to harm by it (rule 117)
     */
    public Participation {
        VICTIMS_ARE_NUMBERS.refuseIf(
                as == Capacity.VICTIM && party instanceof Party.Person,
                "a person is named as victim",
                "give their number, or describe the group, such as group:people injured");
        EXPOSED_PEOPLE_ARE_NOT_NAMED.refuseIf(
                as.exposed() && party instanceof Party.Person,
                "a person is named as "
                        + as.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                "describe the group instead, such as group:human rights defenders");
    }

    /**
     * {@return a participation without a role in words}
     *
     * @param party who took part
     * @param as in which capacity
     */
    public static Participation of(Party party, Capacity as) {
        return new Participation(party, as, "");
    }
}
