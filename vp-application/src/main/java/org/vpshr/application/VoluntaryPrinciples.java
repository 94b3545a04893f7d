package org.vpshr.application;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vpshr.application.database.Database;
import org.vpshr.application.evidence.Evidence;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.following.Delivery;
import org.vpshr.application.following.Followers;
import org.vpshr.application.following.Following;
import org.vpshr.application.following.Sink;
import org.vpshr.application.following.Subscription;
import org.vpshr.application.following.work.EventWork;
import org.vpshr.application.following.work.FoldWork;
import org.vpshr.application.following.work.FollowerKey;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.policy.Accreditations;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Reading;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.recording.Gate;
import org.vpshr.application.recording.RecordedAccreditations;
import org.vpshr.application.recording.Recording;
import org.vpshr.application.reports.History;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.store.Head;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.application.trial.EmptyLog;
import org.vpshr.application.trial.ReadingReach;
import org.vpshr.application.trial.TrialGround;
import org.vpshr.application.trial.Trials;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/**
 * The record of what a government does under the Voluntary Principles, in one file or in PostgreSQL. Open it, record
 * commands or whole files of contributions, and read the history that reports are made from.
 *
 * {@snippet lang=java :
 * CountryEngagementId peru = CountryEngagementId.of("NL", "PE");
 * Contribution lima = Contribution.by("NL/embassy-lima")
 *         .written("2026-02-02")
 *         .on("embassy file 14")
 *         .forYear(2025);
 * Entry roundtable = Entry.of("pe-roundtable", "The embassy held a roundtable in Cusco.", lima)
 *         .when("2025-04")
 *         .where("PE:Cusco")
 *         .who("gov:NL", Capacity.ORGANISER);
 * try (VoluntaryPrinciples record = VoluntaryPrinciples.open(file)) {
 *     record.record(new HoldEvent(peru, roundtable, EventKind.ROUNDTABLE));
 *     return Markdown.of(record.reports().of("NL", 2025).now());
 * }
 * }
 *
 * <p>It may be used by many threads. They write one after the other; reading waits for nobody. A second process that
 * writes to the same store waits its turn, and is told so when that takes too long.
 *
 * <p>What goes wrong crosses this front as a {@link org.vpshr.domain.failure.Failure} of one kind, with its remedy: input or
 * rule refused, not permitted, nothing to report, overtaken, outcome unknown, key or store unavailable, store broken, output
 * not written. Nothing else does, but for mistakes of a program. What each means stands in {@code docs/failures.md}.
 */
public final class VoluntaryPrinciples implements AutoCloseable {
    private final Opened opened;
    private final Recording recording;
    private final Trials trials;

    private VoluntaryPrinciples(Opened opened) {
        this.opened = opened;
        this.trials = opened.trials(Actor.SYSTEM, (log, by) -> Gate.OPEN, Reading.OF_THE_SYSTEM);
        this.recording = opened.recording(Actor.SYSTEM, () -> Gate.OPEN, trials);
    }

    /**
     * Opens the store in the file, or makes an empty one, with its keys. Those of a record that is not empty are never
     * made.
     *
     * @param store the file of the record
     * @return the record, which is to be closed
     * @throws org.vpshr.application.failure.KeyUnavailable when something is on record and its keys are not there
     */
    public static VoluntaryPrinciples open(Path store) {
        return open(Options.of(store));
    }

    /**
     * Opens the record that the options say, or makes an empty one, with its keys. Those of a record that is not empty
     * are never made.
     *
     * @param options where the record is, and how it is opened
     * @return the record, which is to be closed
     * @throws org.vpshr.application.failure.KeyUnavailable when something is on record and its keys are not there
     * @throws org.vpshr.application.failure.StoreUnavailable when the store cannot be used as it is
     */
    public static VoluntaryPrinciples open(Options options) {
        return open(options, Opened.beginnings(options));
    }

    /**
     * Opens a store that is there with its keys, and makes neither: for whoever only asks, where a name may be
     * mistyped. A file that may only be read can be asked and verified all the same.
     *
     * @param options where the record is, and how it is opened
     * @return the record, which is to be closed
     * @throws org.vpshr.application.failure.StoreUnavailable when there is none
     * @throws org.vpshr.application.failure.KeyUnavailable when its keys are not there
     */
    public static VoluntaryPrinciples openExisting(Options options) {
        if (!Database.isThere(options.store(), options.patience())) {
            throw new StoreUnavailable(
                    options.store().toString(),
                    "there is no record",
                    "name one that is there; what records makes a new one");
        }
        options.keyPlace().requireThere();
        return open(options);
    }

    static VoluntaryPrinciples open(Options options, Function<Subject, Aggregate> beginnings) {
        Opened opened = Opened.open(options, beginnings);
        try {
            return new VoluntaryPrinciples(opened);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /**
     * Decides the command and records what was decided.
     *
     * @param command what is asked to be recorded
     * @return what is recorded, and what a person should look at
     * @throws org.vpshr.domain.rule.RuleViolation when a rule refuses it; nothing is recorded then
     */
    public Receipt record(Command command) {
        return recording.record(List.of(command), AttachedFiles.none());
    }

    /**
     * The same once, however often it is given under the id: again after its answer was lost, it gives the same answer
     * and records nothing more. A command that a rule refused is decided anew.
     *
     * @param command what is asked to be recorded
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     * @throws InvalidValue when another command was recorded under the id; each actor has ids of its own
     * @throws org.vpshr.application.failure.OutcomeUnknown when the answer of the store was lost: give it again with
     *     the same id
     */
    public Receipt record(Command command, CommandId id) {
        return recording.record(List.of(command), AttachedFiles.none(), id);
    }

    /**
     * Decides the commands in their order, each on what those before it brought, and records all of them or none.
     *
     * @param commands what is asked to be recorded, in order
     * @return what is recorded, and what a person should look at
     * @throws org.vpshr.domain.rule.RuleViolation when a rule refuses one of them; nothing is recorded then
     */
    public Receipt recordAll(List<? extends Command> commands) {
        return recordAll(commands, AttachedFiles.none());
    }

    /**
     * The same, with the files that they attach: {@link AttachedFiles#attach} gives what a contribution names.
     *
     * @param commands what is asked to be recorded, in order
     * @param files the files that the contributions name
     * @return what is recorded, and what a person should look at
     * @throws InvalidValue when a file that they name is not among them, or is not any more what it was
     */
    public Receipt recordAll(List<? extends Command> commands, AttachedFiles files) {
        return recording.record(commands, files);
    }

    /**
     * The same once, however often it is given under the id.
     *
     * @param commands what is asked to be recorded, in order
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     */
    public Receipt recordAll(List<? extends Command> commands, CommandId id) {
        return recordAll(commands, AttachedFiles.none(), id);
    }

    /**
     * The same once, with the files that they attach.
     *
     * @param commands what is asked to be recorded, in order
     * @param files the files that the contributions name
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     */
    public Receipt recordAll(List<? extends Command> commands, AttachedFiles files, CommandId id) {
        return recording.record(commands, files, id);
    }

    /**
     * Records all contributions of a file, or nothing of it.
     *
     * @param contributions what is asked to be recorded, as it was read
     * @return what is recorded, and what a person should look at
     * @throws org.vpshr.application.failure.InvalidInput when it is not as it should be, or a rule refuses a line of it
     */
    public Receipt record(ContributionFile contributions) {
        return recording.record(contributions, contributions.attached());
    }

    /**
     * The same once, however often it is given under the id; {@link CommandId#of} has one for each file.
     *
     * @param contributions what is asked to be recorded, as it was read
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     */
    public Receipt record(ContributionFile contributions, CommandId id) {
        return recording.record(contributions, contributions.attached(), id);
    }

    /**
     * Opens, reads and records all contributions of a file, or nothing of it.
     *
     * @param contributions a file of contributions: JSON Lines, CSV or a workbook
     * @return what is recorded, and what a person should look at
     */
    public Receipt record(Path contributions) {
        return record(NamedResource.of(contributions));
    }

    /**
     * Opens, reads and records all contributions, or nothing of it.
     *
     * @param contributions what is asked to be recorded
     * @return what is recorded, and what a person should look at
     */
    public Receipt record(NamedResource contributions) {
        return recording.read(contributions);
    }

    /**
     * The same once, however often it is given under the id.
     *
     * @param contributions what is asked to be recorded
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     */
    public Receipt record(NamedResource contributions, CommandId id) {
        return recording.read(contributions, id);
    }

    /**
     * Opens, reads and records the files one after the other, each as a whole. Those before one that is refused stay
     * recorded.
     *
     * @param contributions the files, in order
     * @return what is recorded of all of them
     */
    public Receipt recordEach(List<NamedResource> contributions) {
        return recording.readEach(contributions);
    }

    /**
     * {@return what records what was decided on the record as it was at the position} When something was recorded since
     * about the subject of a command, or about an entry that it names, that command is refused, and all that is
     * recorded with it.
     *
     * @param position such as that of the report or the receipt that it was decided on
     */
    public Recorder decidedOn(long position) {
        return Recorder.on(position, recording, trials);
    }

    /**
     * {@return the record within the transaction of the host that the connection is in, which may keep all others from
     * recording for {@link HostTransaction#AT_MOST}, or as long as they have patience where that is shorter} For a
     * record in PostgreSQL alone, in the database of the host.
     *
     * @param connection the connection of the host, whose transaction has begun
     */
    public HostTransaction within(Connection connection) {
        return within(connection, HostTransaction.usual(opened.ledger().patience()));
    }

    /**
     * {@return the same, for so long at most}
     *
     * @param connection the connection of the host, whose transaction has begun
     * @param atMost how long it may keep all others from recording; no longer than they have patience
     */
    public HostTransaction within(Connection connection, Duration atMost) {
        return new HostTransaction(opened.ledger(), recording, connection, atMost);
    }

    /**
     * {@return for how long a transaction of the host, begun in this process, has kept all others from recording by
     * now; zero where none does} For a meter: it should be short, and never come near the patience of the others.
     */
    public Duration heldByHost() {
        return opened.ledger().heldByHost();
    }

    /**
     * {@return what {@link #record(Command)} would do: nothing is recorded, and nothing else is written either}
     *
     * @param command what is asked to be recorded
     */
    public Supposition suppose(Command command) {
        return supposeAll(List.of(command), AttachedFiles.none());
    }

    /**
     * {@return what {@link #recordAll(List, AttachedFiles)} would do; what comes after a command that is refused is
     * tried all the same}
     *
     * @param commands what is asked to be recorded, in order
     * @param files the files that the contributions name
     */
    public Supposition supposeAll(List<? extends Command> commands, AttachedFiles files) {
        return trials.of(commands, files);
    }

    /**
     * {@return what {@link #record(ContributionFile)} would do}
     *
     * @param contributions what is asked to be recorded, as it was read
     */
    public Supposition suppose(ContributionFile contributions) {
        return trials.of(contributions);
    }

    /**
     * {@return what {@link #record(ContributionFile, CommandId)} would do, each file under {@link CommandId#of}, one
     * after the other}
     *
     * @param contributions the files, in order
     * @param files the files that the contributions name
     */
    public Supposition supposeEach(List<NamedResource> contributions, AttachedFiles files) {
        return trials.ofEach(contributions, files, CommandId::of);
    }

    /**
     * {@return what the files would come to on a record in which nothing is recorded and which is kept nowhere: no
     * store is there, and none is made}
     *
     * @param options where the record is, and how it is opened
     * @param contributions the files, in order
     * @param files the files that the contributions name
     */
    public static Supposition supposeOnNothing(
            Options options, List<NamedResource> contributions, AttachedFiles files) {
        TextVault vault = TextVault.keyless(options.randomness());
        return new Trials(
                        () -> new TrialGround(
                                new EmptyLog(),
                                vault,
                                Opened.beginnings(options),
                                options.clock(),
                                options.templates()),
                        (id, together) -> Optional.empty(),
                        Actor.SYSTEM,
                        (log, events) -> Gate.OPEN,
                        new ReadingReach(Reading.OF_THE_SYSTEM))
                .ofEach(contributions, files, CommandId::of);
    }

    /**
     * {@return the record as the actor may use it, missions by the accreditations that are on record} What is recorded
     * without an actor is recorded by the embedding system itself, which may do everything.
     *
     * @param actor for whom the host acts
     */
    public Access as(Actor actor) {
        return opened.access(this, actor, RecordedAccreditations::new);
    }

    /**
     * {@return the record as the actor may use it, missions by the embedding system's own list}
     *
     * @param actor for whom the host acts
     * @param accreditations to which countries missions are accredited
     */
    public Access as(Actor actor, Accreditations accreditations) {
        return opened.access(this, actor, (log, by) -> accreditations);
    }

    /**
     * Hands over, in order, all that is recorded and the public may see, from the first event on and then as it comes.
     * Each delivery comes at least once: the position is kept after a page, and what was handed over since comes again
     * when this process ends before that. See {@code docs/following.md}.
     *
     * @param name under which the position is kept, whichever process follows
     * @param consumer takes each delivery; where it throws, the delivery is tried again, eight times before the
     *     follower stops
     * @return what is to be closed, and tells how it is doing
     */
    public Following follow(String name, Consumer<? super Delivery> consumer) {
        return follow(Subscription.named(name), consumer);
    }

    /**
     * The same for the audience, version and pace that it says.
     *
     * @param subscription who is told, and of what
     * @param consumer takes each delivery; where it throws, the delivery is tried again, eight times before the
     *     follower stops
     * @return what is to be closed, and tells how it is doing
     */
    public Following follow(Subscription subscription, Consumer<? super Delivery> consumer) {
        return opened.crew()
                .begin(
                        Opened.key(subscription),
                        subscription.pace(),
                        new EventWork(opened.pages(subscription), consumer));
    }

    /**
     * Keeps a fold of all that is recorded and the public may see, and stores what it came to, page by page; exactly
     * once in a sink that keeps the position with it, such as {@link Sink#jdbc}.
     *
     * @param <F> the fold
     * @param name under which the position is kept, whichever process follows
     * @param folds makes an empty one; it is folded anew at the start, and when something is restricted, released or
     *     erased
     * @param sink stores what the fold came to
     * @return what is to be closed, and tells how it is doing
     */
    public <F extends Fold> Following follow(String name, Supplier<? extends F> folds, Sink<F> sink) {
        return follow(Subscription.named(name), folds, sink);
    }

    /**
     * The same for the audience, version and pace that it says.
     *
     * @param <F> the fold
     * @param subscription who is told, and of what
     * @param folds makes an empty one; it is folded anew at the start, and when something is restricted, released or
     *     erased
     * @param sink stores what the fold came to
     * @return what is to be closed, and tells how it is doing
     */
    public <F extends Fold> Following follow(Subscription subscription, Supplier<? extends F> folds, Sink<F> sink) {
        FollowerKey key = Opened.key(subscription);
        return opened.crew()
                .begin(key, subscription.pace(), new FoldWork<F>(key, opened.pages(subscription), folds, sink));
    }

    /** {@return what tells how all followers are doing, on whichever process, and pauses and resumes them by name} */
    public Followers followers() {
        return opened.crew();
    }

    /** {@return all that is recorded now} */
    public History history() {
        return opened.history();
    }

    /**
     * {@return what was recorded up to and with a position}
     *
     * @param upTo the last position of the ledger that counts
     */
    public History history(long upTo) {
        return opened.history(upTo);
    }

    /** {@return annual reports, reconstructed from what is recorded} */
    public Reports reports() {
        return opened.reports();
    }

    /** {@return proofs, for those who do not have the store, that something stood in it when a report was published} */
    public Evidence evidence() {
        return opened.evidence();
    }

    /**
     * {@return the content of a file that events in the life of an entry rest on; nothing when the audience may see no
     * such entry or no such file}
     *
     * @param entry the entry, by its id
     * @param name as the trace of the entry tells it
     * @param government the government, by its country
     * @param audience for whom it is told
     * @throws InvalidValue when they rest on several files of the name: then ask by the position of the event
     */
    public Optional<byte[]> attachment(EntryId entry, String name, Country government, Circle audience) {
        return attachment(reports(), entry, name, government, audience);
    }

    Optional<byte[]> attachment(Reports by, EntryId entry, String name, Country government, Circle audience) {
        return by.trace(entry, head().position(), government, audience)
                .flatMap(life -> opened.attachments().ofEntry(life.trace(), name));
    }

    /**
     * {@return the content of a file that the event at the position rests on, also where it is about no entry; nothing
     * when the audience may see no such event or no such file}
     *
     * @param position the position of its event in the ledger, from 1
     * @param name as the trace of the entry tells it
     * @param government the government, by its country
     * @param audience for whom it is told
     */
    public Optional<byte[]> attachment(long position, String name, Country government, Circle audience) {
        List<RecordedEvent> seen = new ArrayList<>();
        history().forEachSeenBy(audience, government, event -> {
            if (event.position() == position) {
                seen.add(event);
            }
        });
        return seen.stream().findFirst().flatMap(event -> opened.attachments().ofEvent(event, name));
    }

    /** {@return what keeps the record: verify, export, import, rotate} */
    public Upkeep upkeep() {
        return opened.upkeep(Optional.empty());
    }

    /**
     * {@return how far the record goes: print it in a report, and it proves later that nothing before it was changed}
     */
    public Head head() {
        return opened.ledger().head();
    }

    /**
     * {@return the head that was seen last, when the record does not go on from it: it was exchanged, cut off or set
     * back} Nothing is recorded then, until that is accepted: see {@link Options#acceptingOtherHead}.
     */
    public Optional<Head> lostHead() {
        return opened.lostHead();
    }

    @Override
    public void close() {
        opened.close();
    }
}
