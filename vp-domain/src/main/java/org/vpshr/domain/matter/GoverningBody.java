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
 * A body as it is made up: a board, a committee, a pillar, a secretariat. In-country working groups, whose life is followed
 * event by event, are subjects of their own.
 *
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
        ASSEMBLY,
        BOARD,
        STEERING_COMMITTEE,
        ADVISORY_COMMITTEE,
        COMPLAINTS_COMMITTEE,
        COMMITTEE,
        TASK_FORCE,
        VERIFICATION_GROUP,
        WORKING_GROUP,
        PILLAR,
        PARTNERSHIP,
        FORUM,
        SECRETARIAT,
        CONTACT_POINT,
        AUTHORITY,
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
