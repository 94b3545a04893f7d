package org.vpshr.domain.matter;

import static org.vpshr.domain.matter.MatterRule.ORDINAL_HAS_ITS_NUMBER;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.OneLine;

/**
 * That something is the first, the only or the how many-th of its kind. It counts, and grades nobody.
 *
 * @param kind in which way it stands out
 * @param among what it is counted among
 * @param ordinal for the how many-th, its number, from 2
 * @param of whom it is told, where it is a party
 */
public record Distinction(
        Kind kind,
        @OneLine String among,
        @Nullable Integer ordinal,
        @Nullable Party of) implements Matter {

    /**
     * Checks the number.
     *
     * @throws org.vpshr.domain.failure.InvalidValue when it is below 1
     */
    public Distinction {
        Ordinals.check(ordinal);
    }

    Distinction named(UnaryOperator<Party> by) {
        return new Distinction(kind, among, ordinal, OtherParties.other(of, by));
    }

    @Override
    public Findings admit(Entry entry) {
        ORDINAL_HAS_ITS_NUMBER.refuseIf(
                (kind == Kind.ORDINAL) != (ordinal != null),
                entry.id() + (ordinal == null ? " has no number in the row" : " has a number in a row beside its kind"),
                "give ordinal where the kind is ordinal, and nowhere else");
        return Findings.NONE;
    }

    /** In which way it stands out. */
    public enum Kind {
        /** Nothing of its kind was before it. */
        FIRST,
        /** Nothing else is of its kind. */
        ONLY,
        /** Nothing of its kind came after it yet. */
        LATEST,
        /** So many were before it. */
        ORDINAL
    }
}
