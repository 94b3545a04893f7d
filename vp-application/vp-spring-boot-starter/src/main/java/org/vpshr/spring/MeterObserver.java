package org.vpshr.spring;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.ObservedWork;
import org.vpshr.application.observing.Observer;
import org.vpshr.domain.failure.RuleCode;

/**
 * Counts and times what the record does. Recording and verifying are observations, so that they have timers, and spans where
 * the application traces: what the host's driver tells of meanwhile lies within them.
 */
final class MeterObserver implements Observer {
    private static final String NONE = "none";

    private final MeterRegistry meters;
    private final ObservationRegistry observations;

    MeterObserver(MeterRegistry meters, ObservationRegistry observations) {
        this.meters = meters;
        this.observations = observations;
    }

    @Override
    public Consumer<? super Happening> begins(ObservedWork work) {
        Observation observation = Observation.start(name(work), observations);
        Observation.Scope scope = observation.openScope();
        return how -> {
            scope.close();
            observation.lowCardinalityKeyValues(outcome(how)).stop();
            happened(how);
        };
    }

    private static String name(ObservedWork work) {
        return "vp." + words(work);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static KeyValues outcome(Happening how) {
        return switch (how) {
            case Happening.Recorded recorded -> outcome("recorded", NONE, Optional.empty());
            case Happening.Repeated repeated -> outcome("repeated", NONE, Optional.empty());
            case Happening.Refused refused -> outcome("refused", words(refused.kind()), refused.rule());
            case Happening.BrokenOff broken -> outcome("broken-off", NONE, Optional.empty());
            case Happening.Verified verified ->
                outcome(verified.whole() ? "whole" : "not-whole", NONE, Optional.empty());
            case Happening.Waited waited -> KeyValues.empty();
            case Happening.Folded folded -> KeyValues.empty();
            case Happening.Imported imported -> KeyValues.empty();
            case Happening.Rotated rotated -> KeyValues.empty();
            case Happening.Erased erased -> KeyValues.empty();
        };
    }

    private static KeyValues outcome(String outcome, String kind, Optional<RuleCode> rule) {
        return KeyValues.of(
                "outcome",
                outcome,
                "kind",
                kind,
                "rule",
                rule.map(RuleCode::toString).orElse(NONE));
    }

    @Override
    public void happened(Happening what) {
        switch (what) {
            case Happening.Recorded recorded -> {
                commands(what, recorded.commands());
                meters.counter("vp.events.appended").increment(recorded.events());
                recorded.findings()
                        .forEach(rule -> meters.counter("vp.findings", "rule", rule.toString())
                                .increment());
            }
            case Happening.Repeated repeated -> commands(what, 1);
            case Happening.Refused refused -> commands(what, 1);
            case Happening.BrokenOff broken -> commands(what, 1);
            case Happening.Waited waited ->
                meters.timer("vp.waits", "for", words(waited.obstacle())).record(waited.time());
            case Happening.Folded folded -> {
                meters.timer("vp.folds").record(folded.time());
                meters.counter("vp.events.folded").increment(folded.events());
            }
            case Happening.Verified verified -> {}
            case Happening.Imported imported ->
                meters.counter("vp.events.appended").increment(imported.events());
            case Happening.Rotated rotated -> meters.counter("vp.rotations").increment();
            case Happening.Erased erased -> meters.counter("vp.events.erased").increment(erased.events());
        }
    }

    private void commands(Happening how, long many) {
        meters.counter("vp.commands", tags(outcome(how))).increment(many);
    }

    private static Tags tags(KeyValues values) {
        Tags tags = Tags.empty();
        for (KeyValue value : values) {
            tags = tags.and(Tag.of(value.getKey(), value.getValue()));
        }
        return tags;
    }
}
