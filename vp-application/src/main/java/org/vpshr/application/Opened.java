package org.vpshr.application;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.attachment.AttachmentReader;
import org.vpshr.application.axon.Commands;
import org.vpshr.application.checkpoint.Checkpoint;
import org.vpshr.application.checkpoint.EntryOrigins;
import org.vpshr.application.checkpoint.FoldedOrigins;
import org.vpshr.application.checkpoint.KeepingUp;
import org.vpshr.application.database.ConnectionBound;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.events.Register;
import org.vpshr.application.evidence.Evidence;
import org.vpshr.application.evidence.TreeHeads;
import org.vpshr.application.following.Subscription;
import org.vpshr.application.following.work.Crew;
import org.vpshr.application.following.work.FollowerKey;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.observing.telling.Telling;
import org.vpshr.application.policy.Accreditations;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Policy;
import org.vpshr.application.policy.Reading;
import org.vpshr.application.policy.Sight;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.recording.ActorGate;
import org.vpshr.application.recording.Foresight;
import org.vpshr.application.recording.Gate;
import org.vpshr.application.recording.IdempotentCommands;
import org.vpshr.application.recording.KeyBinding;
import org.vpshr.application.recording.Publication;
import org.vpshr.application.recording.RecordedAuthorship;
import org.vpshr.application.recording.Recording;
import org.vpshr.application.recording.RecordingGuard;
import org.vpshr.application.recording.TextKeeping;
import org.vpshr.application.recording.UnknownEventGuard;
import org.vpshr.application.reports.AudiencePages;
import org.vpshr.application.reports.CheckpointSource;
import org.vpshr.application.reports.History;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.scrutiny.Scrutiny;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Store;
import org.vpshr.application.trial.GateMaker;
import org.vpshr.application.trial.ReadingReach;
import org.vpshr.application.trial.TrialGround;
import org.vpshr.application.trial.Trials;
import org.vpshr.application.witness.Witness;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Subject;
import org.vpshr.domain.register.KnownNames;

/** A record that is open: what it is made of, each part once, and how they work together for whoever uses it. */
final class Opened implements AutoCloseable {
    private final Options options;
    private final Ledger ledger;
    private final EventKeys keys;
    private final TextVault vault;
    private final EventReader events;
    private final Function<Subject, Aggregate> beginnings;
    private final Supplier<Commands> starting;
    private @Nullable Commands started;
    private @Nullable Crew following;
    private final Optional<Checkpoint> checkpoint;
    private final Optional<KeepingUp> keepingUp;
    private final Reports reports;

    private final Publication publication;
    private final RecordingGuard guard;
    private final Witness witness;
    private final TextKeeping keeping;
    private final Register<KnownNames> names;
    private final Scrutiny scrutiny;

    private Opened(Options options, Ledger ledger, EventKeys keys, Function<Subject, Aggregate> beginnings) {
        this.options = options;
        this.ledger = ledger;
        this.keys = keys;
        this.vault = new TextVault(keys);
        KeyBinding binding = new KeyBinding(ledger, keys, vault);
        binding.requireOwn();
        ledger.sealIndexBy(keys.sealing("index of tags"));
        EventFormat format = new EventFormat();
        this.events = new EventReader(format, vault);
        this.starting = () -> Commands.over(ledger, format, vault, beginnings, options.ids());
        this.checkpoint = Optional.ofNullable(options.checkpoint())
                .map(file -> new Checkpoint(
                        file, options.patience(), new MacKey(keys.derived("checkpoint")), ledger.telling()));
        this.keepingUp = checkpoint.map(kept -> new KeepingUp(kept, new CheckpointSource(ledger, events)));
        keepingUp.ifPresent(kept -> ledger.addAppendListener(kept::recorded));
        this.reports = reports(options.store() instanceof Store.File ? checkpoint : Optional.of(origins()));
        this.publication = new Publication(
                ledger, reports, new TreeHeads(ledger, options.patientSigner())::seal, options.randomness());
        this.witness = new Witness(ledger, options.store(), options.watch(), options.clock());
        witness.look();
        this.guard = new RecordingGuard(ledger, new UnknownEventGuard(ledger, format), witness);
        this.keeping = new TextKeeping(ledger, keys, vault, events, binding);
        this.names = new Register<>(ledger, events, KnownNames.none(), KnownNames::and);
        this.scrutiny = new Scrutiny(ledger, events, options.templates(), reports, options.clock());
        this.beginnings = beginnings;
    }

    /** Each kind of subject with the rules of the field, and those of the ministry. */
    static Function<Subject, Aggregate> beginnings(Options options) {
        return subject -> Aggregates.initial(subject, options.rules());
    }

    static Opened open(Options options, Function<Subject, Aggregate> beginnings) {
        Telling telling = Telling.to(options.observer());
        ConnectionBound bound = ConnectionBound.of(options.connections(), telling);
        Ledger ledger = Ledger.open(options.store(), options.clock(), options.patience(), bound, telling);
        try {
            return open(options, ledger, keys(options, ledger, bound), beginnings);
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    /** They are made with an empty record, before anything is recorded in it, and never after. */
    private static EventKeys keys(Options options, Ledger ledger, ConnectionBound bound) {
        return ledger.head().position() == 0
                ? EventKeys.open(options.keyPlace(bound), options.randomness())
                : EventKeys.openExisting(options.keyPlace(bound), options.randomness());
    }

    private static Opened open(
            Options options, Ledger ledger, EventKeys keys, Function<Subject, Aggregate> beginnings) {
        try {
            return new Opened(options, ledger, keys, beginnings);
        } catch (RuntimeException e) {
            keys.close();
            throw e;
        }
    }

    /** A server has no checkpoint beside it: what one would say is kept in this process. */
    private EntryOrigins origins() {
        return checkpoint.isPresent() ? checkpoint.get() : new FoldedOrigins();
    }

    /** What is checked rests on the ledger alone, which is gone through once for all reports. */
    private Reports readAnew(FoldedOrigins folded) {
        return reports(Optional.of(folded));
    }

    private Reports reports(Optional<? extends EntryOrigins> kept) {
        return new Reports(
                this::history, kept, asOf -> history().positionAt(asOf), options.templates(), options.clock());
    }

    /** What tries for somebody what recording would do. */
    Trials trials(String by, GateMaker gates, Reading reading) {
        IdempotentCommands ids = new IdempotentCommands(ledger, keys, events);
        return new Trials(
                this::ground, (id, together) -> ids.outcome(by, id, together), by, gates, new ReadingReach(reading));
    }

    private TrialGround ground() {
        guard.admit();
        return new TrialGround(ledger, vault.keyless(), beginnings, options.clock(), options.templates());
    }

    /** The front as the actor may use it. */
    Access access(
            VoluntaryPrinciples front, Actor actor, BiFunction<EventLog, EventReader, Accreditations> accreditations) {
        Sight sight = new Sight(actor);
        GateMaker gates = (log, by) -> new ActorGate(
                new Policy(actor, accreditations.apply(log, by).remembered(), new RecordedAuthorship(log, by)),
                new Foresight(log, by, beginnings, sight));
        Trials theirs = trials(actor.reference(), gates, Reading.of(actor));
        return new Access(
                front,
                ledger,
                recording(actor.reference(), () -> gates.on(ledger, events), theirs),
                theirs,
                actor,
                reports,
                upkeep(Optional.of(actor)));
    }

    /** What records for somebody, through a gate of its own. */
    Recording recording(String by, Supplier<Gate> gates, Trials tried) {
        return new Recording(
                ledger,
                events,
                new IdempotentCommands(ledger, keys, events),
                guard,
                this::commands,
                publication,
                keeping,
                names,
                scrutiny,
                by,
                gates,
                tried::after);
    }

    static FollowerKey key(Subscription subscription) {
        return new FollowerKey(subscription.name(), subscription.version());
    }

    AudiencePages pages(Subscription subscription) {
        return new AudiencePages(ledger, events, subscription.audience(), subscription.asGovernment());
    }

    /** What follows is begun with the first follower. */
    synchronized Crew crew() {
        if (following == null) {
            following = new Crew("follower", options.store(), ledger, keys::wrappedBy);
        }
        return following;
    }

    private synchronized void closeCrew() {
        if (following != null) {
            following.close();
        }
    }

    History history() {
        return history(ledger.head().position());
    }

    History history(long upTo) {
        return new History(ledger, events, upTo);
    }

    Ledger ledger() {
        return ledger;
    }

    Reports reports() {
        return reports;
    }

    Evidence evidence() {
        return new Evidence(ledger, vault, events, options.patientSigner());
    }

    AttachmentReader attachments() {
        return new AttachmentReader(ledger, keys, events);
    }

    Optional<Head> lostHead() {
        return witness.lostHead();
    }

    Upkeep upkeep(Optional<Actor> by) {
        return new Upkeep(options, ledger, keys, events, keeping, this::readAnew, witness, checkpoint, by);
    }

    @Override
    public void close() {
        witness.remember();
        try {
            closeCrew();
        } finally {
            closeCommands();
            keepingUp.ifPresent(KeepingUp::close);
            checkpoint.ifPresent(Checkpoint::close);
            keys.close();
            ledger.close();
        }
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
