package org.vpshr.application;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Reading;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.recording.Recording;
import org.vpshr.application.reports.History;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.application.trial.Trials;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;

/**
 * The record as an actor may use it. Each command is permitted before it is decided, and bears the actor's reference;
 * each answer is for an audience that the actor belongs to. What is not permitted is refused with {@link NotPermitted}.
 *
 * {@snippet lang=java :
 * Actor attache = Actor.mission("user:4711", "NL/embassy-lima");
 * Accreditations listed = Accreditations.of(Map.of(Desk.parse("NL/embassy-lima"), Set.of(new Country("PE"))));
 * Access lima = record.as(attache, listed);
 * Receipt receipt = lima.record(held);
 * }
 *
 * <p>What is not here, such as proofs for those who do not have the store, is for the embedding system itself.
 */
public final class Access {
    private final VoluntaryPrinciples record;
    private final Ledger ledger;
    private final Recording recording;
    private final Trials trials;
    private final Reading reading;
    private final Reports reports;
    private final Upkeep upkeep;

    Access(
            VoluntaryPrinciples record,
            Ledger ledger,
            Recording recording,
            Trials trials,
            Actor actor,
            Reports all,
            Upkeep upkeep) {
        this.record = record;
        this.ledger = ledger;
        this.recording = recording;
        this.trials = trials;
        this.reading = Reading.of(actor);
        this.reports = all.readBy(reading);
        this.upkeep = upkeep;
    }

    /**
     * Decides the command and records what was decided.
     *
     * @param command what is asked to be recorded
     * @return what is recorded, and what a person should look at
     * @throws NotPermitted when the actor may not record it
     * @throws org.vpshr.domain.rule.RuleViolation when a rule refuses it
     */
    public Receipt record(Command command) {
        return recording.record(List.of(command), AttachedFiles.none());
    }

    /**
     * The same once, however often it is given under the id: see {@link VoluntaryPrinciples#record(Command,
     * CommandId)}.
     *
     * @param command what is asked to be recorded
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     */
    public Receipt record(Command command, CommandId id) {
        return recording.record(List.of(command), AttachedFiles.none(), id);
    }

    /**
     * Decides the commands in their order, each on what those before it brought, and records all of them or none.
     *
     * @param commands what is asked to be recorded, in order
     * @return what is recorded, and what a person should look at
     * @throws NotPermitted when the actor may not record one of them
     */
    public Receipt recordAll(List<? extends Command> commands) {
        return recordAll(commands, AttachedFiles.none());
    }

    /**
     * The same, with the files that they attach: see {@link VoluntaryPrinciples#recordAll(List, AttachedFiles)}.
     *
     * @param commands what is asked to be recorded, in order
     * @param files the files that the contributions name
     * @return what is recorded, and what a person should look at
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
     * @throws NotPermitted when the actor may not record a line of it
     */
    public Receipt record(ContributionFile contributions) {
        return recording.record(contributions, contributions.attached());
    }

    /**
     * The same once, however often it is given under the id.
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
     * {@return what records what was decided on the record as it was at the position: see
     * {@link VoluntaryPrinciples#decidedOn}}
     *
     * @param position the position, such as that of the report that was read
     */
    public Recorder decidedOn(long position) {
        return Recorder.on(position, recording, trials);
    }

    /**
     * {@return what the actor records within a transaction of the host: see
     * {@link VoluntaryPrinciples#within(Connection)}}
     *
     * @param connection the connection of the host, whose transaction has begun
     */
    public HostTransaction within(Connection connection) {
        return within(connection, HostTransaction.usual(ledger.patience()));
    }

    /**
     * {@return the same, for so long at most: see {@link VoluntaryPrinciples#within(Connection, Duration)}}
     *
     * @param connection the connection of the host, whose transaction has begun
     * @param atMost how long it may keep all others from recording; no longer than they have patience
     */
    public HostTransaction within(Connection connection, Duration atMost) {
        return new HostTransaction(ledger, recording, connection, atMost);
    }

    /**
     * {@return what {@link #record(Command)} would answer to the actor, and what would read otherwise then, as far as
     * the actor may see it: nothing is recorded}
     *
     * @param command what is asked to be recorded
     */
    public Supposition suppose(Command command) {
        return supposeAll(List.of(command), AttachedFiles.none());
    }

    /**
     * {@return what {@link #recordAll(List, AttachedFiles)} would answer in the same way}
     *
     * @param commands what is asked to be recorded, in order
     * @param files the files that the contributions name
     */
    public Supposition supposeAll(List<? extends Command> commands, AttachedFiles files) {
        return trials.of(commands, files);
    }

    /**
     * {@return what {@link #record(ContributionFile)} would answer in the same way}
     *
     * @param contributions what is asked to be recorded, as it was read
     */
    public Supposition suppose(ContributionFile contributions) {
        return trials.of(contributions);
    }

    /**
     * {@return what files under {@link CommandId#of} would come to: see {@link VoluntaryPrinciples#supposeEach}}
     *
     * @param contributions the files, in order
     * @param files the files that the contributions name
     */
    public Supposition supposeEach(List<NamedResource> contributions, AttachedFiles files) {
        return trials.ofEach(contributions, files, CommandId::of);
    }

    /** {@return annual reports, for the circles that the actor belongs to} */
    public Reports reports() {
        return reports;
    }

    /**
     * {@return a file that an entry rests on, for who may trace it: see {@link VoluntaryPrinciples#attachment}}
     *
     * @param entry the entry, by its id
     * @param name as the trace of the entry tells it
     * @param government the government, by its country
     * @param audience for whom it is told
     */
    public Optional<byte[]> attachment(EntryId entry, String name, Country government, Circle audience) {
        return record.attachment(reports, entry, name, government, audience);
    }

    /**
     * {@return a file that an event rests on, for who may trace its entry: see {@link VoluntaryPrinciples#attachment}}
     *
     * @param position the position of its event in the ledger, from 1
     * @param name as the trace of the entry tells it
     * @param government the government, by its country
     * @param audience for whom it is told
     */
    public Optional<byte[]> attachment(long position, String name, Country government, Circle audience) {
        reading.requireAll("the files of an event");
        reading.requireCircle(audience, government);
        return record.attachment(position, name, government, audience);
    }

    /** {@return all that is recorded now; for auditors} */
    public History history() {
        reading.requireAll("the history");
        return record.history();
    }

    /**
     * {@return what was recorded up to and with a position; for auditors}
     *
     * @param upTo the last position of the ledger that counts
     */
    public History history(long upTo) {
        reading.requireAll("the history");
        return record.history(upTo);
    }

    /**
     * {@return upkeep of the record, each method for who has the right to it: checking and exporting are for auditors,
     * the rest for keepers}
     */
    public Upkeep upkeep() {
        return upkeep;
    }
}
