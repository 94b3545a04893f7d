package org.vpshr.domain.commitment;

import static org.vpshr.domain.commitment.CommitmentRule.ONE_SEAT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.commitment.CommitmentCommand.LeaveSteeringSeat;
import org.vpshr.domain.commitment.CommitmentCommand.StateTenure;
import org.vpshr.domain.commitment.CommitmentCommand.TakeSteeringSeat;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;

/** The stretches for which a government sat on the steering committee. */
record SteeringSeats(List<Tenure> seats) {
    static final SteeringSeats NONE = new SteeringSeats(List.of());

    SteeringSeats {
        seats = List.copyOf(seats);
    }

    Findings take(TakeSteeringSeat c) {
        requireFree(c.subject(), Tenure.since(c.entry().when().span()));
        return Findings.NONE;
    }

    Findings state(StateTenure c, Tenure seat) {
        requireFree(c.subject(), seat);
        return Findings.NONE;
    }

    private void requireFree(CommitmentId subject, Tenure seat) {
        ONE_SEAT.refuseIf(
                seats.stream().anyMatch(other -> seat.collidesWith(other) == Certainty.YES),
                subject + " sits on the steering committee at that time already",
                "record that it left its seat first, or give other dates");
    }

    Findings leave(LeaveSteeringSeat c) {
        ONE_SEAT.refuseIf(
                Tenure.endingAt(c.entry().when().span(), seats).isEmpty(),
                c.subject() + " holds no seat on the steering committee at that time",
                "record that it took the seat first");
        return Findings.NONE;
    }

    /** Whether a seat was held at that time. */
    boolean coverMaybe(Span when) {
        return seats.stream().anyMatch(seat -> seat.holdsOn(when) != Certainty.NO);
    }

    SteeringSeats taken(Span when) {
        List<Tenure> more = new ArrayList<>(seats);
        more.add(Tenure.since(when));
        return new SteeringSeats(more);
    }

    SteeringSeats left(Span when) {
        Optional<Tenure> ending = Tenure.endingAt(when, seats);
        return new SteeringSeats(seats.stream()
                .map(seat -> ending.filter(seat::equals).isPresent() ? seat.until(when) : seat)
                .toList());
    }
}
