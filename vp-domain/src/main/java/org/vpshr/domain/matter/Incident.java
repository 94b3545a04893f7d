package org.vpshr.domain.matter;

import static org.vpshr.domain.matter.MatterRule.PERSONS_CONCERNED_ARE_NOT_NAMED;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * Something grave that happened or is alleged, or a complaint about it. What became of it are outcomes that follow it.
 *
 * @param kind whether it is an incident, an allegation, a complaint, an investigation or a breach
 * @param about what it is about, such as use of force
 * @param before to whom it was brought; empty where it was brought to nobody
 * @param against whom it is directed at; no person
 * @param number by which it is cited; empty where it has none
 * @param cases how many are told of at once
 */
public record Incident(
        Kind kind,
        @OneLine String about,
        @OneLine @MayBeEmpty String before,
        List<Party> against,
        @Label @MayBeEmpty String number,
        @Nullable Quantity cases)
        implements Matter {

    /** Takes a copy of the parties. */
    public Incident {
        against = List.copyOf(against);
    }

    Incident named(UnaryOperator<Party> by) {
        return new Incident(kind, about, before, OtherParties.each(against, by), number, cases);
    }

    @Override
    public Findings admit(Entry entry) {
        PERSONS_CONCERNED_ARE_NOT_NAMED.refuseIf(
                against.stream().anyMatch(Party.Person.class::isInstance),
                "it is told against a person by name",
                "name the body that the person acts for, or a group, such as group:two guards");
        PERSONS_CONCERNED_ARE_NOT_NAMED.refuseIf(
                entry.who().stream().anyMatch(each -> each.party() instanceof Party.Person && !actsForABody(each.as())),
                entry.id() + " names a person whom the incident concerns",
                "name the body that the person acts for, or a group, such as group:two guards");
        return Findings.NONE;
    }

    /** Others take part for themselves, and may come to harm when they are named. */
    private static boolean actsForABody(Capacity as) {
        return switch (as) {
            case SPEAKER, CHAIR, MODERATOR, HEAD_OF_DELEGATION, SIGNATORY, ADDRESSEE -> true;
            default -> false;
        };
    }

    /** What is told. */
    public enum Kind {
        /** Something that happened. */
        INCIDENT,
        /** Something that is said to have happened. */
        ALLEGATION,
        /** Somebody complained about it. */
        COMPLAINT,
        /** Somebody stepped in, such as an embassy. */
        INTERVENTION,
        /** Somebody looks into it. */
        INVESTIGATION,
        /** A rule was found to be broken. */
        BREACH,
        /** A fine, a ban, an exclusion. */
        SANCTION
    }
}
