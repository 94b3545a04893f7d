package org.vpshr.application.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vpshr.application.axon.Commands;
import org.vpshr.application.input.Contributions;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.application.json.line.Fingerprint;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.privacy.PersonKeys;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.Command;
import org.vpshr.domain.rule.Finding;

/** Takes commands to their decision in somebody's name, if they are permitted; all of what comes together, or nothing. */
public final class Recording {
    private static final CommandFormat LINES = new CommandFormat();

    private final Ledger ledger;
    private final PersonKeys names;
    private final IdempotentCommands once;
    private final UnknownEventGuard understanding;
    private final Supplier<Commands> commands;
    private final Publication publication;
    private final String by;
    private final Supplier<Consumer<Command>> gate;

    /**
     * @param by the reference of whoever records
     * @param gate made anew for what is recorded together; it refuses by throwing
     */
    public Recording(
            Ledger ledger,
            PersonKeys names,
            UnknownEventGuard understanding,
            Supplier<Commands> commands,
            Publication publication,
            String by,
            Supplier<Consumer<Command>> gate) {
        this.ledger = ledger;
        this.names = names;
        this.once = new IdempotentCommands(ledger);
        this.understanding = understanding;
        this.commands = commands;
        this.publication = publication;
        this.by = by;
        this.gate = gate;
    }

    public Receipt of(Command command) {
        return together(only(command));
    }

    public Receipt of(Command command, CommandId id) {
        return once(id, only(command));
    }

    public Receipt of(NamedResource contributions) {
        return together(all(contributions));
    }

    public Receipt of(NamedResource contributions, CommandId id) {
        return once(id, all(contributions));
    }

    public Receipt of(List<NamedResource> contributions) {
        long next = ledger.head().position() + 1;
        return contributions.stream().map(this::of).reduce(new Receipt(next, next - 1, List.of()), Receipt::and);
    }

    private static Consumer<Consumer<Command>> only(Command command) {
        return taking -> taking.accept(command);
    }

    private static Consumer<Consumer<Command>> all(NamedResource contributions) {
        return taking -> Contributions.read(contributions, LINES).forEach(taking::accept);
    }

    private Receipt once(CommandId id, Consumer<Consumer<Command>> source) {
        return once.record(id, () -> fingerprint(source), () -> together(source));
    }

    /** Of what was given, before anything of it is completed, and of who gave it. */
    private byte[] fingerprint(Consumer<Consumer<Command>> source) {
        Fingerprint given = new Fingerprint(names::mark);
        given.add(by);
        source.accept(given::add);
        return given.bytes();
    }

    private Receipt together(Consumer<Consumer<Command>> source) {
        return ledger.atomically(() -> {
            understanding.check();
            long before = ledger.head().position();
            List<Finding> findings = new ArrayList<>();
            Consumer<Command> permitted = gate.get();
            source.accept(command -> {
                permitted.accept(command);
                findings.addAll(commands.get().send(publication.completed(command), by));
            });
            return new Receipt(before + 1, ledger.head().position(), findings);
        });
    }
}
