package org.vpshr.application.recording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vpshr.application.axon.Commands;
import org.vpshr.application.axon.Given;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.events.Register;
import org.vpshr.application.failure.OutcomeUnknown;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.input.PlacedCommand;
import org.vpshr.application.json.line.Fingerprint;
import org.vpshr.application.json.stored.Acceptance;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.ObservedWork;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.observing.telling.Telling.Done;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Notice;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.scrutiny.Scrutiny;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.register.KnownNames;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;

/**
 * Takes commands to their decision in somebody's name, if they are permitted: one, a list, or those of a file; all of
 * them or none, in one transaction from the look at their id to the answer that is kept under it.
 */
public final class Recording {
    private final Ledger ledger;
    private final EventReader events;
    private final IdempotentCommands idempotent;
    private final RecordingGuard guard;
    private final Supplier<Commands> commands;
    private final Publication publication;
    private final TextKeeping keeping;
    private final Register<KnownNames> names;
    private final Scrutiny scrutiny;
    private final String by;
    private final Supplier<Gate> gates;
    private final FurtherRefusals further;
    private final OptionalLong decidedOn;

    /**
     * @param by the reference of whoever records
     * @param gates what they are held to
     * @param further looks for what else of a file is refused
     */
    public Recording(
            Ledger ledger,
            EventReader events,
            IdempotentCommands idempotent,
            RecordingGuard guard,
            Supplier<Commands> commands,
            Publication publication,
            TextKeeping keeping,
            Register<KnownNames> names,
            Scrutiny scrutiny,
            String by,
            Supplier<Gate> gates,
            FurtherRefusals further) {
        this.ledger = ledger;
        this.events = events;
        this.idempotent = idempotent;
        this.guard = guard;
        this.commands = commands;
        this.publication = publication;
        this.keeping = keeping;
        this.names = names;
        this.scrutiny = scrutiny;
        this.by = by;
        this.gates = gates;
        this.further = further;
        this.decidedOn = OptionalLong.empty();
    }

    /** The same of commands that were decided on the position, where they do not say themselves on which. */
    public Recording decidedOn(long position, FurtherRefusals others) {
        return new Recording(this, OptionalLong.of(position), others);
    }

    private Recording(Recording like, OptionalLong decidedOn, FurtherRefusals further) {
        this.ledger = like.ledger;
        this.events = like.events;
        this.idempotent = like.idempotent;
        this.guard = like.guard;
        this.commands = like.commands;
        this.publication = like.publication;
        this.keeping = like.keeping;
        this.names = like.names;
        this.scrutiny = like.scrutiny;
        this.by = like.by;
        this.gates = like.gates;
        this.further = further;
        this.decidedOn = decidedOn;
    }

    public Receipt read(NamedResource contributions) {
        return told(() -> {
            try (ContributionFile file = ContributionFile.read(contributions)) {
                return recorded(file, file.attached());
            }
        });
    }

    public Receipt read(NamedResource contributions, CommandId id) {
        return told(() -> {
            try (ContributionFile file = ContributionFile.read(contributions)) {
                return recorded(file, file.attached(), id);
            }
        });
    }

    private Receipt told(Supplier<Done<Receipt>> work) {
        return ledger.telling().of(ObservedWork.RECORD, work);
    }

    public Receipt readEach(List<NamedResource> contributions) {
        long next = ledger.head().position() + 1;
        return contributions.stream().map(this::read).reduce(new Receipt(next, next - 1, List.of()), Receipt::and);
    }

    /** @param files those that the commands attach */
    public Receipt record(Iterable<? extends Command> together, AttachedFiles files) {
        return told(() -> recorded(together, files));
    }

    /** @throws OutcomeUnknown when the answer of the store was lost */
    public Receipt record(Iterable<? extends Command> together, AttachedFiles files, CommandId id) {
        return told(() -> recorded(together, files, id));
    }

    private Done<Receipt> recorded(Iterable<? extends Command> together, AttachedFiles files) {
        return left(
                together,
                telling(together, () -> ledger.atomically(() -> decided(together, files, command -> Given.by(by)))));
    }

    /** What nobody answered is of the file, and not of what came of it. */
    private static Done<Receipt> left(Iterable<? extends Command> together, Done<Receipt> done) {
        return together instanceof ContributionFile file
                ? new Done<>(done.answer().leaving(file.unanswered()), done.told())
                : done;
    }

    private Done<Receipt> recorded(Iterable<? extends Command> together, AttachedFiles files, CommandId id) {
        try {
            // who was answered before need not wait for others who record
            return left(
                    together,
                    repeated(id, together)
                            .orElseGet(() -> telling(
                                    together,
                                    () -> ledger.atomically(() -> repeated(id, together)
                                            .orElseGet(() -> decidedUnder(id, together, files))))));
        } catch (OutcomeUnknown e) {
            throw new OutcomeUnknown(ledger.where(), "give it again with the same id, " + id, e);
        }
    }

    private Optional<Done<Receipt>> repeated(CommandId id, Iterable<? extends Command> together) {
        return idempotent
                .outcome(by, id, together)
                .map(before -> new Done<>(before, new Happening.Repeated(before.first(), before.last())));
    }

    /** Of a file that is refused, all refusals are told with the first. */
    private Done<Receipt> telling(Iterable<? extends Command> together, Supplier<Done<Receipt>> work) {
        try {
            return work.get();
        } catch (Failure first) {
            if (together instanceof ContributionFile file) {
                first.tell(further.after(first, file));
            }
            throw first;
        }
    }

    private Done<Receipt> decidedUnder(CommandId id, Iterable<? extends Command> together, AttachedFiles files) {
        Fingerprint fingerprint = idempotent.begin(by);
        String mark = idempotent.mark(by, id);
        Iterator<Optional<String>> foundBy = Stream.concat(
                        Stream.of(Optional.of(IdempotentCommands.foundBy(mark))),
                        Stream.generate(Optional::<String>empty))
                .iterator();
        return decided(
                together,
                files,
                command -> new Given(
                        by, Optional.of(mark), Optional.of(fingerprint.add(command)), foundBy.next(), Findings.NONE));
    }

    private Done<Receipt> decided(
            Iterable<? extends Command> together, AttachedFiles files, Function<Command, Given> given) {
        Acceptance accepted = guard.admit();
        long before = ledger.head().position();
        List<Notice> notices = new ArrayList<>();
        Scrutiny.Look look = scrutiny.begin(before);
        Gate gate = gates.get();
        ChangesSince changes = new ChangesSince(ledger, events, gate, before);
        Attempt attempt =
                new Attempt(gate, changes, names.upTo(before), look::at, command -> completed(command, before));
        Set<Attachment> attached = new HashSet<>();
        // a file says itself at which of its lines a command is refused
        Iterator<PlacedCommand> commands = PlacedCommand.each(together);
        int number = 0;
        try (Progress progress = ledger.telling().progress(LongWork.RECORD)) {
            long total = many(together);
            while (commands.hasNext()) {
                number++;
                PlacedCommand placed = commands.next().decidedOn(decidedOn);
                String place = placed.placeAs(number);
                placed.handTo(command -> {
                    Given beside = given.apply(command).accepting(pending(accepted, before));
                    attempt.take(
                                    command,
                                    placed.decidedOn(),
                                    (whole, found, foreseen) -> send(whole, beside.finding(found), foreseen))
                            .forEach(finding -> notices.add(new Notice(place, finding)));
                    attached.addAll(command.attachments());
                });
                progress.step(number, total);
            }
        }
        if (!attached.isEmpty()) {
            keeping.attach(before, files);
        }
        keeping.settle(before);
        Head head = ledger.head();
        if (head.position() > before) {
            guard.recorded(accepted, head);
        }
        Receipt receipt = new Receipt(before + 1, head.position(), notices);
        return new Done<>(receipt, told(number, receipt));
    }

    private static long many(Iterable<? extends Command> together) {
        return switch (together) {
            case ContributionFile file -> file.size();
            case Collection<? extends Command> list -> list.size();
            default -> 0;
        };
    }

    private Happening told(int commands, Receipt receipt) {
        return new Happening.Recorded(
                commands,
                receipt.first(),
                receipt.last(),
                !ledger.isJoined(),
                receipt.findings().stream()
                        .map(finding -> finding.rule().code())
                        .toList());
    }

    /** It stands beside the first event alone. */
    private Acceptance pending(Acceptance accepted, long before) {
        return accepted.isNothing() || ledger.head().position() > before ? Acceptance.NOTHING : accepted;
    }

    private List<Finding> send(Command command, Given beside, Optional<Findings> foreseen) {
        return commands.get().send(command, foreseen.map(beside::foreseeing).orElse(beside));
    }

    /** What is printed shows what was recorded with it, such as a release in the same file. */
    private Command completed(Command command, long before) {
        if (!Publication.bearsOn(command)) {
            return command;
        }
        keeping.settle(before);
        return publication.completed((ReportCommand) command);
    }
}
