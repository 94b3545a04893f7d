package org.vpshr.projections.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.irbc.AgreementEvent;
import org.vpshr.domain.time.Answer;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.Recorded;

/**
 * How every agreement stood on any day. Signed is not in effect (rule 73); how many are in effect is counted here, never
 * stated (rule 75).
 */
public final class Agreements implements Fold {

    /**
     * An agreement on a day.
     *
     * @param certainty maybe, when a fuzzy date leaves open whether the status had begun
     */
    public record Standing(AgreementId agreement, Status status, Answer certainty) {}

    /** Which agreements count as being in effect; stated with every count (rule 75). */
    public enum CountingRule {
        /** In effect on the day, the coal covenant and others not hosted by the Social and Economic Council included. */
        ALL_IN_EFFECT,
        /** Signed, whether or not in effect yet, and not ended. */
        SIGNED_AND_NOT_ENDED
    }

    private record Step(Status status, Span when, boolean dated) {}

    private final Map<String, AgreementId> ids = new TreeMap<>();
    private final Map<AgreementId, List<Step>> steps = new LinkedHashMap<>();
    private final Map<AgreementId, Map<String, FirstYear>> obligations = new LinkedHashMap<>();

    private record FirstYear(@Nullable Integer year, List<Integer> met) {}

    @Override
    public void apply(Recorded recorded) {
        if (recorded.event() instanceof AgreementEvent event) {
            ids.put(event.subject().toString(), event.subject());
            status(event).ifPresent(status -> step(event.subject(), status, ((org.vpshr.domain.Telling) event).entry()));
            obligations(event);
        }
    }

    private static Optional<Status> status(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.DialogueOpened e -> Optional.of(Status.DIALOGUE);
            case AgreementEvent.IntentDeclared e -> Optional.of(Status.INTENT);
            case AgreementEvent.NegotiationBegun e -> Optional.of(Status.NEGOTIATION);
            case AgreementEvent.NegotiationBrokenOff e -> Optional.of(Status.BROKEN_OFF);
            case AgreementEvent.AgreementSigned e -> e.complete() ? Optional.of(Status.SIGNED) : Optional.empty();
            case AgreementEvent.AgreementTookEffect e -> Optional.of(Status.IN_EFFECT);
            case AgreementEvent.AgreementEnded e -> Optional.of(Status.ENDED);
            case AgreementEvent.FinallyEvaluated e -> Optional.of(Status.FINALLY_EVALUATED);
            default -> Optional.empty();
        };
    }

    private void step(AgreementId id, Status status, Entry entry) {
        steps.computeIfAbsent(id, a -> new ArrayList<>())
                .add(new Step(status, entry.when().span(), entry.when().hasDate()));
    }

    private void obligations(AgreementEvent event) {
        switch (event) {
            case AgreementEvent.ObligationUndertaken e -> {
                Span span = e.entry().when().span();
                @Nullable Integer first = e.entry().when().hasDate() ? span.earliestStart().getYear() : null;
                of(e.subject()).put(e.obligation(), new FirstYear(first, new ArrayList<>()));
            }
            case AgreementEvent.ObligationMet e ->
                Optional.ofNullable(of(e.subject()).get(e.obligation()))
                        .ifPresent(o -> o.met().add(e.year()));
            default -> {
                // no obligation
            }
        }
    }

    private Map<String, FirstYear> of(AgreementId id) {
        return obligations.computeIfAbsent(id, a -> new TreeMap<>());
    }

    /** How every agreement stood at the end of the day; those not begun by then are left out. */
    public List<Standing> on(LocalDate day) {
        List<Standing> standings = new ArrayList<>();
        ids.values().forEach(id -> on(id, day).ifPresent(standings::add));
        return standings;
    }

    /** How the agreement stood at the end of the day, if it had begun. */
    public Optional<Standing> on(AgreementId id, LocalDate day) {
        Optional<Standing> standing = Optional.empty();
        for (Step step : steps.getOrDefault(id, List.of())) {
            Answer begun = begun(step, FuzzyDate.of(day));
            if (begun != Answer.NO) {
                standing = Optional.of(new Standing(id, step.status(), begun));
            }
        }
        return standing;
    }

    private static Answer begun(Step step, Span day) {
        if (!step.dated()) {
            return Answer.MAYBE;
        }
        return switch (day.before(step.when())) {
            case YES -> Answer.NO;
            case MAYBE -> Answer.MAYBE;
            case NO -> Answer.YES;
        };
    }

    /** How many agreements count as in effect on the day, by the rule. */
    public long inEffect(LocalDate day, CountingRule rule) {
        return on(day).stream()
                .map(Standing::status)
                .filter(status -> status == Status.IN_EFFECT
                        || (rule == CountingRule.SIGNED_AND_NOT_ENDED && status == Status.SIGNED))
                .count();
    }

    /** Whether the obligation was expected of the year, and met (rule 83): one expected item a year while in effect. */
    public Optional<Boolean> obligationMet(AgreementId id, String obligation, int year) {
        @Nullable FirstYear known = of(id).get(obligation);
        if (known == null || year < since(known, id).orElse(Integer.MAX_VALUE) || endedBefore(id, year)) {
            return Optional.empty();
        }
        return Optional.of(known.met().contains(year));
    }

    private OptionalInt since(FirstYear known, AgreementId id) {
        if (known.year() != null) {
            return OptionalInt.of(known.year());
        }
        return steps.getOrDefault(id, List.of()).stream()
                .filter(step -> step.status() == Status.IN_EFFECT && step.dated())
                .mapToInt(step -> step.when().earliestStart().getYear())
                .min();
    }

    private boolean endedBefore(AgreementId id, int year) {
        return steps.getOrDefault(id, List.of()).stream()
                .anyMatch(step -> step.status() == Status.ENDED
                        && step.dated()
                        && step.when().latestEnd().getYear() < year);
    }
}
