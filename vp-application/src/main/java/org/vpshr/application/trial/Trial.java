package org.vpshr.application.trial;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.StaleDecision;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.PlacedCommand;
import org.vpshr.application.receipt.Notice;
import org.vpshr.application.recording.Attempt;
import org.vpshr.application.recording.ChangesSince;
import org.vpshr.application.recording.Gate;
import org.vpshr.application.supposition.Refusal;
import org.vpshr.application.supposition.Supposition.Part;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;
import org.vpshr.projections.history.RecordedEvent;

/** Commands are tried one after the other, and those go on after one is refused. One is made for what is tried together. */
public final class Trial {
    /** Of more refusals it is not looked for why each came. */
    private static final int MOST_SEARCHED = 100;

    private final TrialRecord record;
    private final GateMaker gates;
    private final OptionalLong decidedOn;

    /**
     * @param by the reference of whoever would record
     * @param gates what they are held to
     * @param decidedOn the position that commands were decided on which do not say themselves on which
     */
    public Trial(TrialGround ground, String by, GateMaker gates, OptionalLong decidedOn) {
        this.record = new TrialRecord(ground, by);
        this.gates = gates;
        this.decidedOn = decidedOn;
    }

    /** What came of it so far, for whoever asks what would read otherwise. */
    TrialRecord record() {
        return record;
    }

    /** Tries the commands of one file, or of one list, which would be recorded together. */
    public Part tried(String name, Iterator<PlacedCommand> commands, AttachedFiles files) {
        long before = record.log().head().position();
        Run run = new Run(before, files);
        commands.forEachRemaining(run::take);
        run.finish();
        return new Part(name, record.log().head().position() - before, false, run.refusals, run.notices);
    }

    /** Commands that would be recorded together. */
    private final class Run {
        private final long before;
        private final AttachedFiles files;
        private final Gate gate;
        private final Attempt attempt;
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();
        private final List<RefusalSearch.Missing> missing = new ArrayList<>();
        private final Set<Attachment> attached = new LinkedHashSet<>();
        private int number;
        private @Nullable Command whole;

        Run(long before, AttachedFiles files) {
            this.before = before;
            this.files = files;
            this.gate = gates.on(record.log(), record.events());
            ChangesSince changes = new ChangesSince(
                    record.log(), record.events(), gate, record.log().kept());
            this.attempt = new Attempt(
                    gate,
                    changes,
                    record.names().upTo(before),
                    record.scrutiny().begin(before)::at,
                    record::completed);
        }

        void take(PlacedCommand given) {
            PlacedCommand placed = given.decidedOn(decidedOn);
            number++;
            whole = null;
            String place = placed.placeAs(number);
            try {
                placed.handTo(command -> attempt.take(
                                command,
                                placed.decidedOn(),
                                (full, found, foreseen) -> decided(full, found, foreseen, place))
                        .forEach(finding -> notices.add(new Notice(place, finding))));
                attached.addAll(placed.command().attachments());
            } catch (Failure e) {
                if (!isOfTheCommand(e)) {
                    throw e;
                }
                refused(placed.command(), place, e);
            }
        }

        private List<Finding> decided(Command command, Findings found, Optional<Findings> foreseen, String place) {
            whole = command;
            Decision decision = record.decide(command);
            record.take(decision, place);
            return found.with(foreseen.orElseGet(() -> new Findings(decision.findings())))
                    .all();
        }

        private void refused(Command command, String place, Failure refusal) {
            Command asked = whole == null ? command : whole;
            if (refusals.size() >= MOST_SEARCHED
                    || refusal.kind() == FailureKind.NOT_PERMITTED
                    || refusal instanceof StaleDecision) {
                refusals.add(new Refusal(refusal, List.of(), changes(refusal)));
                WouldBe.of(asked).ifPresent(event -> missing.add(new RefusalSearch.Missing(place, List.of(event))));
                return;
            }
            List<RecordedEvent> basis =
                    gate.basis(asked).orElseGet(() -> record.states().basis(asked));
            RefusalSearch search = new RefusalSearch(record.states(), asked, basis, refusal);
            List<String> because = search.because(missing);
            List<Refusal.Ground> grounds = because.isEmpty()
                    ? search.grounds().stream().map(this::ground).toList()
                    : List.of();
            refusals.add(new Refusal(refusal, because, grounds));
            missing.add(new RefusalSearch.Missing(place, search.events(missing)));
        }

        private static List<Refusal.Ground> changes(Failure refusal) {
            return refusal instanceof StaleDecision stale
                    ? stale.changes().stream()
                            .map(change -> new Refusal.Ground(
                                    change.position(), change.recorded(), change.event(), change.entry(), ""))
                            .toList()
                    : List.of();
        }

        private Refusal.Ground ground(RecordedEvent event) {
            return new Refusal.Ground(
                    event.position(),
                    event.recorded(),
                    event.event().word(),
                    event.event().touches().map(Object::toString).orElse(""),
                    record.placeOf(event.position()));
        }

        /** What is refused of all of it together. */
        void finish() {
            try {
                attached.forEach(this::requireFile);
                record.allow(before);
            } catch (Failure e) {
                if (!isOfTheCommand(e)) {
                    throw e;
                }
                refusals.add(new Refusal(e));
            }
        }

        private void requireFile(Attachment attachment) {
            try (InputStream in = files.open(attachment)) {
                in.read();
            } catch (IOException e) {
                throw new InvalidInput(
                        InputPlace.file(attachment.name()), "it cannot be read any more", "see that it may be read", e);
            }
        }
    }

    /** Whatever else fails is no answer to what was given. */
    static boolean isOfTheCommand(Failure e) {
        return e instanceof StaleDecision || isOfTheCommand(e.kind());
    }

    private static boolean isOfTheCommand(FailureKind kind) {
        return switch (kind) {
            case INPUT_REFUSED, RULE_REFUSED, NOT_PERMITTED, NOTHING_TO_REPORT -> true;
            case OVERTAKEN, OUTCOME_UNKNOWN, KEY_UNAVAILABLE, STORE_UNAVAILABLE, STORE_BROKEN, OUTPUT_NOT_WRITTEN ->
                false;
        };
    }
}
