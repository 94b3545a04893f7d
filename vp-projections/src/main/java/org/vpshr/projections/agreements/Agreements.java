package org.vpshr.projections.agreements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.irbc.AgreementEvent;
import org.vpshr.domain.irbc.Term;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/**
 * How every agreement stood on any day. Signed is not in effect (rule 73); how many are in effect is counted here, never
 * stated (rule 75). Entries count as they stand after corrections, refinements, moves and withdrawals.
 */
public final class Agreements implements Fold {

    /**
     * An agreement on a day.
     *
     * @param agreement which agreement
     * @param status how it stands
     * @param certainty maybe, when a fuzzy date leaves open whether the status had begun
     */
    public record Standing(AgreementId agreement, AgreementStatus status, Certainty certainty) {}

    /**
     * A status that an agreement had.
     *
     * @param status which one
     * @param since when it began
     * @param until when the next one began; nothing for the last
     * @param entry by which it began
     */
    public record Phase(AgreementStatus status, Span since, Optional<Span> until, EntryId entry) {}

    /** Which agreements count as being in effect; stated with every count (rule 75). */
    public enum CountingRule {
        /** In effect on the day, the coal covenant and others not hosted by the Social and Economic Council included. */
        ALL_IN_EFFECT(status -> status == AgreementStatus.IN_EFFECT),
        /** Signed, whether or not in effect yet, and not ended. */
        SIGNED_AND_NOT_ENDED(status -> status == AgreementStatus.SIGNED || status == AgreementStatus.IN_EFFECT);

        private final Predicate<AgreementStatus> counts;

        CountingRule(Predicate<AgreementStatus> counts) {
            this.counts = counts;
        }
    }

    /**
     * A derived count.
     *
     * @param asOf the day
     * @param rule by which rule it is counted
     * @param value a range where fuzzy dates leave the number open
     */
    public record Count(LocalDate asOf, CountingRule rule, Quantity value) {}

    private final Entries entries;

    /**
     * Of entries that are folded already.
     *
     * @param entries as they stand
     */
    public Agreements(Entries entries) {
        this.entries = entries;
    }

    /** Nothing is known yet: it comes with the events. */
    public Agreements() {
        this(new Entries());
    }

    @Override
    public void apply(RecordedEvent recorded) {
        entries.apply(recorded);
    }

    private static Optional<AgreementStatus> status(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.DialogueOpened e -> Optional.of(AgreementStatus.DIALOGUE);
            case AgreementEvent.IntentDeclared e -> Optional.of(AgreementStatus.INTENT);
            case AgreementEvent.NegotiationBegun e -> Optional.of(AgreementStatus.NEGOTIATION);
            case AgreementEvent.NegotiationBrokenOff e -> Optional.of(AgreementStatus.BROKEN_OFF);
            case AgreementEvent.AgreementSigned e ->
                e.complete() ? Optional.of(AgreementStatus.SIGNED) : Optional.empty();
            case AgreementEvent.AgreementTookEffect e -> Optional.of(AgreementStatus.IN_EFFECT);
            case AgreementEvent.AgreementEnded e -> Optional.of(AgreementStatus.ENDED);
            case AgreementEvent.FinallyEvaluated e -> Optional.of(AgreementStatus.FINALLY_EVALUATED);
            default -> Optional.empty();
        };
    }

    /** {@return the agreements on record, in the order of their names} */
    public List<AgreementId> all() {
        return ids().toList();
    }

    /**
     * {@return the statuses that the agreement had, in order, each until the next}
     *
     * @param id which agreement
     */
    public List<Phase> phases(AgreementId id) {
        return course(id).phases();
    }

    /**
     * {@return how every agreement stood at the end of the day; those not begun by then are left out}
     *
     * @param day the day, as of whose end it is told
     */
    public List<Standing> on(LocalDate day) {
        return ids().flatMap(id -> on(id, day).stream()).toList();
    }

    /**
     * {@return how the agreement stood at the end of the day, if it had begun}
     *
     * @param id which agreement
     * @param day the day, as of whose end it is told
     */
    public Optional<Standing> on(AgreementId id, LocalDate day) {
        return course(id).statusOn(FuzzyDate.of(day));
    }

    /**
     * {@return how many agreements count as in effect on the day, by the rule}
     *
     * @param day the day, as of whose end it is told
     * @param rule by which rule it is counted
     */
    public Count inEffect(LocalDate day, CountingRule rule) {
        List<Certainty> counted =
                ids().map(id -> course(id).was(rule.counts, FuzzyDate.of(day))).toList();
        long surely = counted.stream().filter(answer -> answer == Certainty.YES).count();
        long perhaps = counted.stream().filter(answer -> answer != Certainty.NO).count();
        return new Count(day, rule, Quantity.parse(surely == perhaps ? "" + surely : surely + ".." + perhaps));
    }

    /**
     * {@return whether the obligation was expected of the year, and met (rule 83): one expected item a year while in
     * effect, from the year in which it was undertaken}
     *
     * @param id which agreement
     * @param obligation the short name of the obligation
     * @param year the year, in four digits
     */
    public Optional<Boolean> obligationMet(AgreementId id, String obligation, int year) {
        List<EntryHistory> undertaken = told(id).filter(c -> c.origin() instanceof AgreementEvent.ObligationUndertaken e
                        && e.obligation().equals(obligation))
                .toList();
        boolean expected = undertaken.stream().anyMatch(c -> first(c).orElse(year) <= year)
                && course(id).term().stream().anyMatch(term -> expects(term, year));
        return expected ? Optional.of(met(id, obligation, year)) : Optional.empty();
    }

    private boolean met(AgreementId id, String obligation, int year) {
        return told(id).anyMatch(c -> c.origin() instanceof AgreementEvent.ObligationMet e
                && e.obligation().equals(obligation)
                && e.year() == year);
    }

    private static boolean expects(Term term, int year) {
        return !term.expectedYears(year, year).isEmpty();
    }

    private static OptionalInt first(EntryHistory undertaken) {
        LocalDate start = undertaken.since().earliestStart();
        return start.equals(LocalDate.MIN) ? OptionalInt.empty() : OptionalInt.of(start.getYear());
    }

    private AgreementSteps course(AgreementId id) {
        AgreementSteps course = new AgreementSteps(id);
        told(id).forEach(c -> status((AgreementEvent) c.origin())
                .ifPresent(status -> course.reach(status, c.since(), c.entry().id())));
        return course;
    }

    private Stream<AgreementId> ids() {
        return told().map(c -> (AgreementId) c.subject())
                .distinct()
                .sorted(Comparator.comparing(AgreementId::toString));
    }

    private Stream<EntryHistory> told(AgreementId id) {
        return told().filter(c -> c.subject().equals(id));
    }

    private Stream<EntryHistory> told() {
        return entries.standing().stream()
                .filter(c -> c.origin() instanceof AgreementEvent && c.subject() instanceof AgreementId);
    }
}
