package org.vpshr.domain.irbc;

import static org.vpshr.domain.irbc.AgreementRule.EARLY_END_IS_JOINT;
import static org.vpshr.domain.irbc.AgreementRule.SIGNED_AFTER_NEGOTIATION;
import static org.vpshr.domain.irbc.AgreementRule.STAGES_IN_ORDER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/**
 * The course of an agreement: when it came to which stage, as far as that is on record. A stage may be recorded after a
 * later one, as long as no date contradicts the order.
 *
 * @param plannedEnd when it is to end, if that was said
 */
record AgreementCourse(
        Map<AgreementStage, Span> reached, @Nullable FuzzyDate plannedEnd) {
    static final AgreementCourse NONE = new AgreementCourse(Map.of(), null);

    AgreementCourse {
        Map<AgreementStage, Span> inOrder = new EnumMap<>(AgreementStage.class);
        inOrder.putAll(reached);
        reached = Collections.unmodifiableMap(inOrder);
    }

    Findings reach(AgreementStage stage, AgreementCommand command, Entry entry) {
        STAGES_IN_ORDER.refuseIf(
                reached.containsKey(stage),
                command.subject() + " has come to the stage '" + stage.word() + "' already",
                "refine or correct the entry on record");
        requireOrder(stage, entry);
        return Findings.NONE;
    }

    Findings breakOff(AgreementCommand.BreakOffNegotiation c) {
        SIGNED_AFTER_NEGOTIATION.refuseIf(
                !has(AgreementStage.NEGOTIATION) || has(AgreementStage.SIGNED),
                c.subject() + " is not under negotiation",
                "only a negotiation that has begun and not led to signing can be broken off");
        requireOrder(AgreementStage.NEGOTIATION, c.entry());
        return Findings.NONE;
    }

    void requireNegotiated(AgreementCommand.SignAgreement c) {
        SIGNED_AFTER_NEGOTIATION.refuseIf(
                !has(AgreementStage.NEGOTIATION),
                c.subject() + " would be signed without negotiation",
                "record that negotiations began, undated if their time is not known");
        requireOrder(AgreementStage.SIGNED, c.entry());
    }

    Findings bringIntoEffect(AgreementCommand.BringIntoEffect c) {
        STAGES_IN_ORDER.refuseIf(
                !has(AgreementStage.SIGNED),
                c.subject() + " is not signed",
                "record the signature that completes it first");
        STAGES_IN_ORDER.refuseIf(
                c.plannedEnd() != null && c.plannedEnd().before(c.entry().when().span()) == Certainty.YES,
                c.subject() + " would be planned to end before it takes effect",
                "give a planned end after " + c.entry().when().span().edtf());
        return reach(AgreementStage.IN_EFFECT, c, c.entry());
    }

    Findings end(AgreementCommand.EndAgreement c) {
        STAGES_IN_ORDER.refuseIf(
                !has(AgreementStage.IN_EFFECT), c.subject() + " is not in effect", "record that it took effect first");
        Span when = c.entry().when().span();
        EARLY_END_IS_JOINT.refuseIf(
                !c.jointDecision() && plannedEnd != null && when.before(plannedEnd) == Certainty.YES,
                c.subject() + " would end before " + shownEnd() + " without a joint decision",
                "record the joint decision, or the end as planned");
        EARLY_END_IS_JOINT.refuseIf(
                c.jointDecision() && plannedEnd != null && plannedEnd.before(when) == Certainty.YES,
                c.subject() + " would end early after its planned end " + shownEnd(),
                "an early end precedes the planned one");
        return reach(AgreementStage.ENDED, c, c.entry());
    }

    Findings evaluate(AgreementCommand.EvaluateFinally c) {
        STAGES_IN_ORDER.refuseIf(
                !has(AgreementStage.ENDED),
                c.subject() + " has not ended",
                "record its end before its final evaluation");
        return reach(AgreementStage.EVALUATED, c, c.entry());
    }

    private void requireOrder(AgreementStage stage, Entry entry) {
        Span when = entry.when().span();
        reached.forEach((other, at) -> {
            boolean earlier = other.compareTo(stage) < 0;
            STAGES_IN_ORDER.refuseIf(
                    other != stage && (earlier ? when.startsBefore(at) : at.startsBefore(when)) == Certainty.YES,
                    entry.id() + " puts '" + stage.word() + "' on the wrong side of '" + other.word() + "' ("
                            + at.edtf() + ")",
                    "give a date that keeps the order, or contradict the entry that is wrong");
        });
    }

    boolean has(AgreementStage stage) {
        return reached.containsKey(stage);
    }

    /** Whether it was in effect at that time; signed is not in effect (rule 73). */
    Certainty inEffect(Span when) {
        return term().map(term -> term.overlaps(when)).orElse(Certainty.NO);
    }

    Optional<Term> term() {
        return at(AgreementStage.IN_EFFECT).map(from -> new Term(from, at(AgreementStage.ENDED)));
    }

    private Optional<Span> at(AgreementStage stage) {
        return Optional.ofNullable(reached.get(stage));
    }

    private String shownEnd() {
        return plannedEnd == null ? "its end" : plannedEnd.edtf();
    }

    AgreementCourse at(AgreementStage stage, Entry entry) {
        Map<AgreementStage, Span> more = new EnumMap<>(AgreementStage.class);
        more.putAll(reached);
        more.putIfAbsent(stage, start(entry.when()));
        return new AgreementCourse(more, plannedEnd);
    }

    /** What was so as of a day had begun on that day or before. */
    private static Span start(When when) {
        return when.mode() == When.Mode.AS_OF && !when.span().latestEnd().equals(LocalDate.MAX)
                ? FuzzyDate.upTo(when.span().latestEnd())
                : when.span();
    }

    AgreementCourse signed(AgreementEvent.AgreementSigned e) {
        return e.complete() ? at(AgreementStage.SIGNED, e.entry()) : this;
    }

    /** After breaking off, all may begin anew. */
    AgreementCourse brokenOff() {
        return NONE;
    }

    AgreementCourse inEffect(AgreementEvent.AgreementTookEffect e) {
        return new AgreementCourse(at(AgreementStage.IN_EFFECT, e.entry()).reached, e.plannedEnd());
    }
}
