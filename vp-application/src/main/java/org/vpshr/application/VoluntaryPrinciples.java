package org.vpshr.application;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.audit.Auditor;
import org.vpshr.application.audit.EventCheck;
import org.vpshr.application.axon.Commands;
import org.vpshr.application.axon.EventMessages;
import org.vpshr.application.checkpoint.Checkpoint;
import org.vpshr.application.evidence.ProofMaker;
import org.vpshr.application.evidence.TreeHeads;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.nodes.Node;
import org.vpshr.application.nodes.Pace;
import org.vpshr.application.policy.Accreditations;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Policy;
import org.vpshr.application.privacy.PersonKeys;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.ImportReceipt;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.recording.Publication;
import org.vpshr.application.recording.RecordedAccreditations;
import org.vpshr.application.recording.Recording;
import org.vpshr.application.recording.UnknownEventGuard;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.History;
import org.vpshr.application.reports.LedgerEvents;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.Store;
import org.vpshr.application.store.Verification;
import org.vpshr.application.transfer.Export;
import org.vpshr.application.transfer.Import;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.failure.InvalidValue;

/**
 * The record of what a government does under the Voluntary Principles, in one file or in PostgreSQL. Open it, record
 * commands or whole files of contributions, and read the history that reports are made from.
 *
 * <p>It may be used by many threads. They write one after the other; reading waits for nobody. A second process that
 * writes to the same store waits its turn, and is told so when that takes too long.
 *
 * <p>What goes wrong crosses this front as a {@link org.vpshr.domain.failure.Failure} of one kind, with its remedy: input or
 * rule refused, not permitted, nothing to report, overtaken, outcome unknown, key or store unavailable, store broken, output
 * not written. Nothing else does, but for mistakes of a program. What each means stands in {@code docs/failures.md}.
 */
public final class VoluntaryPrinciples implements AutoCloseable {
    private final Options options;
    private final Ledger ledger;
    private final PersonKeys names;
    private final EventFormat events;
    private final Supplier<Commands> starting;
    private @Nullable Commands started;
    private final Optional<Checkpoint> checkpoint;
    private final Reports reports;
    /** What is checked rests on the ledger alone, and on no checkpoint. */
    private final Reports fullyRead;

    private final Publication publication;
    private final Recording recording;
    private final UnknownEventGuard understanding;

    private VoluntaryPrinciples(
            Options options, Ledger ledger, PersonKeys names, Function<Subject, Aggregate> beginnings) {
        this.options = options;
        this.ledger = ledger;
        this.names = names;
        this.events = new EventFormat(names);
        this.starting = () -> Commands.over(ledger, events, beginnings, options.ids());
        this.checkpoint =
                Optional.ofNullable(options.checkpoint()).map(file -> new Checkpoint(file, options.patience()));
        this.reports =
                new Reports(this::history, this::bearingOn, this::positionAt, options.templates(), options.clock());
        this.publication = new Publication(ledger, reports, new TreeHeads(ledger, options.signer()));
        this.understanding = new UnknownEventGuard(ledger, events);
        this.recording = recording(Actor.SYSTEM, () -> Policy.NONE);
        this.fullyRead = new Reports(
                this::history,
                (year, upTo) -> Optional.empty(),
                this::positionAt,
                options.templates(),
                options.clock());
    }

    /** Opens the store in the file, or makes an empty one. */
    public static VoluntaryPrinciples open(Path store) {
        return open(Options.of(store));
    }

    public static VoluntaryPrinciples open(Path store, InstantSource clock) {
        return open(Options.of(store).withClock(clock));
    }

    public static VoluntaryPrinciples open(Options options) {
        return open(options, Aggregates::initial);
    }

    static VoluntaryPrinciples open(Options options, Function<Subject, Aggregate> beginnings) {
        Ledger ledger = Ledger.open(options.store(), options.clock(), options.patience());
        try {
            PersonKeys names = PersonKeys.open(options.keyPlace());
            return new VoluntaryPrinciples(options, ledger, names, beginnings);
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    /**
     * Decides the command and records what was decided.
     *
     * @throws org.vpshr.domain.rule.RuleViolation when a rule refuses it; nothing is recorded then
     */
    public Receipt record(Command command) {
        return recording.of(command);
    }

    /**
     * The same once, however often it is given under the id: again after its answer was lost, it gives the same answer and
     * records nothing more. A command that a rule refused is decided anew.
     *
     * @throws InvalidValue when another command was recorded under the id, or another actor's
     * @throws org.vpshr.application.failure.OutcomeUnknown when the answer of the store was lost: give it again with the same id
     */
    public Receipt record(Command command, CommandId id) {
        return recording.of(command, id);
    }

    /**
     * Records all contributions of a file, or nothing of it.
     *
     * @throws org.vpshr.application.failure.InvalidInput when it is not as it should be, or a rule refuses a line of it
     */
    public Receipt record(Path contributions) {
        return record(NamedResource.of(contributions));
    }

    /** Records the files one after the other, each of them as a whole. Those before one that is refused stay recorded. */
    public Receipt record(List<NamedResource> contributions) {
        return recording.of(contributions);
    }

    /** Records all contributions of what can be opened, or nothing of it. */
    public Receipt record(NamedResource contributions) {
        return recording.of(contributions);
    }

    /** The same once, however often it is given under the id; {@link CommandId#of} has one for each file. */
    public Receipt record(NamedResource contributions, CommandId id) {
        return recording.of(contributions, id);
    }

    /**
     * The record as the actor may use it, missions by the accreditations that are on record. What is recorded without an
     * actor is recorded by the embedding system itself, which may do everything.
     */
    public Access as(Actor actor) {
        return as(actor, new RecordedAccreditations(ledger, events));
    }

    /** The record as the actor may use it, missions by the embedding system's own list. */
    public Access as(Actor actor, Accreditations accreditations) {
        Recording theirs = recording(actor.reference(), () -> new Policy(actor, accreditations.remembered())::require);
        return new Access(this, theirs, actor, reports);
    }

    private Recording recording(String by, Supplier<Consumer<Command>> gate) {
        return new Recording(ledger, names, understanding, this::commands, publication, by, gate);
    }

    /**
     * Who recorded the event at the position: an actor's reference, or {@link Actor#SYSTEM}; none where there is no such
     * event, or where it was recorded before this was kept.
     */
    public Optional<String> recordedBy(long position) {
        return ledger.page(position - 1, 1).stream()
                .filter(row -> row.position() == position)
                .flatMap(row ->
                        Stream.ofNullable(events.readMetadata(row.metadata()).get(EventMessages.RECORDED_BY)))
                .findFirst();
    }

    /** All that is recorded now. */
    public History history() {
        return history(ledger.head().position());
    }

    /** What was recorded up to and with a position. */
    public History history(long upTo) {
        return new History(ledger, events, upTo);
    }

    /** Within a transaction all is read, for what may yet be undone is not for a checkpoint. */
    private Optional<List<Long>> bearingOn(int year, long upTo) {
        return ledger.isWriting()
                ? Optional.empty()
                : checkpoint.flatMap(kept -> kept.bearingOn(year, upTo, new LedgerEvents(ledger, events)));
    }

    /** Annual reports, reconstructed from what is recorded. */
    public Reports reports() {
        return reports;
    }

    /** Proofs, for those who do not have the store, that something stood in it when a report was published. */
    public ProofMaker proofs() {
        return new ProofMaker(ledger);
    }

    /** The last position that was recorded at or before the instant; 0 when there is none. */
    public long positionAt(Instant instant) {
        return ledger.positionAt(instant);
    }

    /**
     * The last position that was recorded by then.
     *
     * @throws InvalidValue for a published version, of which the report has to be known
     */
    public long positionAt(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now now -> Long.MAX_VALUE;
            case AsOf.Position position -> position.position();
            case AsOf.Day day -> positionAt(day.end());
            case AsOf.Moment moment -> positionAt(moment.instant());
            case AsOf.Published published -> throw new InvalidValue(
                        "published is a version of a report", "name a day, an instant or a position");
        };
    }

    /** How far the record goes: print it in a report, and it proves later that nothing before it was changed. */
    public Head head() {
        return ledger.head();
    }

    /** Checks that all is as it was recorded. */
    public Verification verify() {
        return ledger.verify();
    }

    /** Checks all that can be checked: the chain, that each event can be read, and that published reports are as published. */
    public Inspection inspect() {
        return new Auditor(ledger, names, fullyRead, Optional.empty()).inspect();
    }

    /**
     * The same, and that a hash which was printed in a report or kept elsewhere lies on the chain.
     *
     * @param head the hash in hexadecimal
     */
    public Inspection inspect(String head) {
        return new Auditor(ledger, names, fullyRead, Optional.of(head.toLowerCase(Locale.ROOT))).inspect();
    }

    /**
     * Writes all that is recorded into a file of JSON Lines, for its owner alone. Names are sealed in it; their keys are
     * not in it.
     *
     * @return how far it goes
     */
    public Head exportTo(Path file) {
        return new Export(ledger).to(file);
    }

    /** The same into a stream, which its caller closes. */
    public Head exportTo(OutputStream stream) {
        return new Export(ledger).to(stream);
    }

    /**
     * Takes in an exported history as it is, with its positions, instants and hashes. The store is empty, or what it
     * holds is the beginning of the same history; then what it lacks is added.
     *
     * @throws org.vpshr.application.failure.InvalidInput when the file is not whole, or the store holds something else; nothing is changed then
     */
    public ImportReceipt importFrom(Path file) {
        return importFrom(NamedResource.of(file));
    }

    public ImportReceipt importFrom(NamedResource file) {
        EventCheck check = new EventCheck(names);
        Head before = new Import(ledger, file, check::problem).run();
        return new ImportReceipt(before, ledger.head(), check.events(), check.withoutKey());
    }

    /**
     * Destroys the key of a person for good: the name can never be read again, here or in any backup of the store.
     *
     * @param person the reference, as in {@code person/koch} without its first part
     * @return whether there was a key
     */
    public boolean erase(String person) {
        return names.destroy(person);
    }

    /** Whether the person was ever registered, and is perhaps erased. */
    public boolean isRegistered(String person) {
        return !ledger.bearing(
                        Set.of(Tags.subject(new Subject.PersonId(person)).toString()),
                        1,
                        ledger.head().position())
                .isEmpty();
    }

    /**
     * Wraps the keys of all persons by another master key, as a whole or not at all: until then the old one opens every
     * name, from then on the new one, by which the store must be opened. Other processes that have the store open must
     * open it again. The ledger stays as it is.
     *
     * @param newKeyFile the file of the new key: 32 bytes in Base64; it is made when it is not there
     * @throws InvalidValue when it holds the key that is in use
     */
    public void rotateMasterKey(Path newKeyFile) {
        names.rotate(newKeyFile);
    }

    /** Begins to keep the views of the record, together with all other nodes on it. Close it before the record. */
    public Node node(String name) {
        return node(name, Pace.USUAL);
    }

    /** @throws StoreUnavailable when the record is a file, which is for one process */
    public Node node(String name, Pace pace) {
        if (options.store() instanceof Store.File file) {
            throw new StoreUnavailable(
                    file.toString(),
                    "a record in a file is for one process, and keeps no views for several nodes",
                    "read it by what folds the history, or move it to PostgreSQL by vp export and vp import");
        }
        return Node.start(name, ledger, (subject, upTo) -> history(upTo).about(subject), options.clock(), pace);
    }

    @Override
    public void close() {
        closeCommands();
        checkpoint.ifPresent(Checkpoint::close);
        names.close();
        ledger.close();
    }

    /** What decides is started with the first command: who only reads need not wait for it. */
    private synchronized Commands commands() {
        if (started == null) {
            started = starting.get();
        }
        return started;
    }

    private synchronized void closeCommands() {
        if (started != null) {
            started.close();
        }
    }
}
