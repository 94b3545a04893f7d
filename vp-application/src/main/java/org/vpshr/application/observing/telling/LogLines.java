package org.vpshr.application.observing.telling;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.domain.failure.RuleCode;

/** The lines that the log of a host has of a record. Positions, rules, kinds and times stand in them, and nothing else. */
final class LogLines {
    /** Under which the host finds them, whatever becomes of the classes. */
    private static final Logger LOG = LoggerFactory.getLogger("org.vpshr.record");

    void happened(Happening what) {
        switch (what) {
            case Happening.Recorded recorded -> recorded(recorded);
            case Happening.Repeated again ->
                LOG.info("answered again what was recorded before as {}", events(again.first(), again.last()));
            case Happening.Refused refused -> refused(refused);
            case Happening.BrokenOff broken -> LOG.warn("broken off by a fault, {}", broken.fault());
            case Happening.Waited waited ->
                LOG.info("waited {} for {}", Elapsed.words(waited.time()), words(waited.obstacle()));
            case Happening.Folded folded ->
                LOG.debug("folded {} in {}", many(folded.events(), "event"), Elapsed.words(folded.time()));
            case Happening.Verified verified -> verified(verified);
            case Happening.Imported imported ->
                LOG.info("took in a history as {}", events(imported.first(), imported.last()));
            case Happening.Rotated rotated -> LOG.info("the keys are wrapped by another master key");
            case Happening.Erased erased ->
                LOG.info("erased: texts and keys of {} are destroyed", many(erased.events(), "event"));
        }
    }

    private static void recorded(Happening.Recorded recorded) {
        LOG.info(
                "recorded {} as {}{}{}",
                many(recorded.commands(), "command"),
                events(recorded.first(), recorded.last()),
                found(recorded.findings()),
                recorded.durable() ? "" : ", kept once the host commits");
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

    private static void refused(Happening.Refused refused) {
        LOG.info(
                "refused: {}{}{}",
                refused.kind(),
                refused.rule().map(rule -> ", rule " + rule).orElse(""),
                refused.further() == 0 ? "" : ", and " + refused.further() + " more");
    }

    private static void verified(Happening.Verified verified) {
        if (verified.whole()) {
            LOG.info("verified: {} as recorded, the record is whole", many(verified.checked(), "event"));
        } else {
            LOG.warn("verified: {} as recorded, the record is not whole", many(verified.checked(), "event"));
        }
    }

    private static String words(Happening.Obstacle obstacle) {
        return switch (obstacle) {
            case OTHERS_WHO_RECORD -> "others who record";
            case CONNECTION -> "a connection";
        };
    }
}
