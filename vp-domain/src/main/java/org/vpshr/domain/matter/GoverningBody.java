package org.vpshr.domain.matter;

import static org.vpshr.domain.matter.MatterRule.PARTS_ADD_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.FuzzyDate;

/**
 * A body as it is made up: a board, a committee, a pillar, a secretariat. In-country working groups, whose life is
 * followed event by event, are subjects of their own.
 *
 * @param kind what kind of body it is
 * @param name what it is called
 * @param of what it is a body of; empty where it stands by itself
 * @param founded when it was set up
 * @param seats how it is made up
 * @param members how many it has
 * @param meetings how often it meets in a year
 * @param appointedBy who puts its members there
 */
public record GoverningBody(
        Kind kind,
        @OneLine String name,
        @OneLine @MayBeEmpty String of,
        @Nullable FuzzyDate founded,
        List<Seats> seats,
        @Nullable Quantity members,
        @Nullable Quantity meetings,
        @Nullable Party appointedBy)
        implements Matter {

    /** Takes a copy of the seats. */
    public GoverningBody {
        seats = List.copyOf(seats);
    }

    GoverningBody named(UnaryOperator<Party> by) {
        return new GoverningBody(
                kind, name, of, founded, seats, members, meetings, OtherParties.other(appointedBy, by));
    }

    @Override
    public Findings admit(Entry entry) {
        if (members instanceof Quantity.Exact(BigDecimal stated)) {
            Optional<BigDecimal> sum = Exactly.sum(
                    seats.stream().map(Seats::number).filter(Objects::nonNull).toList());
            PARTS_ADD_UP.refuseIf(
                    sum.filter(total -> total.compareTo(stated) > 0).isPresent(),
                    "the seats are " + sum.map(BigDecimal::toPlainString).orElse("") + ", and its members " + members,
                    "put the figures right");
        }
        return Findings.NONE;
    }

    /** What a body is. */
    public enum Kind {
        /** All members of an association. */
        ASSEMBLY,
        /** Who governs between assemblies. */
        BOARD,
        /** Who steers an initiative or a programme. */
        STEERING_COMMITTEE,
        /** Who gives advice, and does not decide. */
        ADVISORY_COMMITTEE,
        /** Who rules on complaints. */
        COMPLAINTS_COMMITTEE,
        /** A committee for something else. */
        COMMITTEE,
        /** For one task, until it is done. */
        TASK_FORCE,
        /** For how it is verified what members do. */
        VERIFICATION_GROUP,
        /** For a theme; not one of a country. */
        WORKING_GROUP,
        /** All members of one kind. */
        PILLAR,
        /** Several who work together. */
        PARTNERSHIP,
        /** A place to meet and talk. */
        FORUM,
        /** Who does the daily work. */
        SECRETARIAT,
        /** Whom one turns to, such as a national contact point. */
        CONTACT_POINT,
        /** An authority of a state. */
        AUTHORITY,
        /** A centre of knowledge or of training. */
        CENTRE
    }

    /**
     * Seats for members of one kind.
     *
     * @param who sits there, such as companies, or a pillar
     * @param number how many; nothing where that is not known
     */
    public record Seats(@OneLine String who, @Nullable Quantity number) {}
}
