package org.vpshr.application.observing;

import java.util.List;
import java.util.stream.Collectors;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.domain.failure.RuleCode;

/** What happened in words, for a log or a terminal. Positions, rules, kinds and times stand in them, and nothing else. */
public final class HappeningSentence {
    private HappeningSentence() {}

    /**
     * {@return a sentence of what happened, without a capital letter, a full stop or the time when}
     *
     * @param what what happened
     */
    public static String of(Happening what) {
        return switch (what) {
            case Happening.Recorded recorded -> recorded(recorded);
            case Happening.Repeated again ->
                "answered again what was recorded before as " + events(again.first(), again.last());
            case Happening.Refused refused -> refused(refused);
            case Happening.BrokenOff broken -> "broken off by a fault, " + broken.fault();
            case Happening.Waited waited ->
                "waited " + Elapsed.words(waited.time()) + " for " + words(waited.obstacle());
            case Happening.Folded folded ->
                "folded " + many(folded.events(), "event") + " in " + Elapsed.words(folded.time());
            case Happening.Verified verified ->
                "verified: " + many(verified.checked(), "event") + " as recorded, the record is "
                        + (verified.whole() ? "whole" : "not whole");
            case Happening.Imported imported -> "took in a history as " + events(imported.first(), imported.last());
            case Happening.Rotated rotated -> "the keys are wrapped by another master key";
            case Happening.Erased erased ->
                "erased: texts and keys of " + many(erased.events(), "event") + " are destroyed";
        };
    }

    private static String recorded(Happening.Recorded recorded) {
        return "recorded " + many(recorded.commands(), "command") + " as "
                + events(recorded.first(), recorded.last()) + found(recorded.findings())
                + (recorded.durable() ? "" : ", kept once the host commits");
    }

    private static String many(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String events(long first, long last) {
        return first > last ? "no event" : first == last ? "event " + first : "events " + first + " to " + last;
    }

    private static String found(List<RuleCode> findings) {
        return findings.isEmpty()
                ? ""
                : findings.stream()
                        .map(RuleCode::toString)
                        .distinct()
                        .collect(Collectors.joining(", ", ", to be looked at by rule ", ""));
    }

    private static String refused(Happening.Refused refused) {
        return "refused: " + refused.kind()
                + refused.rule().map(rule -> ", rule " + rule).orElse("")
                + (refused.further() == 0 ? "" : ", and " + refused.further() + " more");
    }

    private static String words(Happening.Obstacle obstacle) {
        return switch (obstacle) {
            case OTHERS_WHO_RECORD -> "others who record";
            case CONNECTION -> "a connection";
        };
    }
}
