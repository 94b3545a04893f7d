package org.vpshr.application;

import java.util.List;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.recording.Recording;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.application.trial.Trials;
import org.vpshr.domain.Command;

/**
 * Records what was decided on the record as it was at a position: {@code record.decidedOn(position).record(command)}. When
 * something was recorded since about the subject of a command, or about an entry that it names, it is refused with {@link
 * org.vpshr.application.failure.StaleDecision}; what was recorded elsewhere does not matter. It is looked for while nobody
 * else can record, in this process or another. A contribution line that says {@code decidedOn} itself goes before.
 *
 * <p>What was recorded before under the same id is answered as it was then, whatever came since.
 */
public final class Recorder {
    private final Recording recording;
    private final Trials trials;

    private Recorder(Recording recording, Trials trials) {
        this.recording = recording;
        this.trials = trials;
    }

    static Recorder on(long position, Recording recording, Trials trials) {
        Trials tried = trials.decidedOn(position);
        return new Recorder(recording.decidedOn(position, tried::after), tried);
    }

    /**
     * See {@link VoluntaryPrinciples#record(Command)}.
     *
     * @param command what is asked to be recorded
     * @return what is recorded, and what a person should look at
     */
    public Receipt record(Command command) {
        return recording.record(List.of(command), AttachedFiles.none());
    }

    /**
     * See {@link VoluntaryPrinciples#record(Command, CommandId)}.
     *
     * @param command what is asked to be recorded
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     */
    public Receipt record(Command command, CommandId id) {
        return recording.record(List.of(command), AttachedFiles.none(), id);
    }

    /**
     * See {@link VoluntaryPrinciples#recordAll(List, AttachedFiles)}.
     *
     * @param commands what is asked to be recorded, in order
     * @param files the files that the contributions name
     * @return what is recorded, and what a person should look at
     */
    public Receipt recordAll(List<? extends Command> commands, AttachedFiles files) {
        return recording.record(commands, files);
    }

    /**
     * See {@link VoluntaryPrinciples#recordAll(List, AttachedFiles, CommandId)}.
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
     * See {@link VoluntaryPrinciples#record(ContributionFile)}.
     *
     * @param contributions what is asked to be recorded, as it was read
     * @return what is recorded, and what a person should look at
     */
    public Receipt record(ContributionFile contributions) {
        return recording.record(contributions, contributions.attached());
    }

    /**
     * See {@link VoluntaryPrinciples#record(ContributionFile, CommandId)}.
     *
     * @param contributions what is asked to be recorded, as it was read
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     */
    public Receipt record(ContributionFile contributions, CommandId id) {
        return recording.record(contributions, contributions.attached(), id);
    }

    /**
     * {@return what {@link #recordAll(List, AttachedFiles)} would do}
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
     * {@return what {@link #record(ContributionFile, CommandId)} would do, each file under {@link CommandId#of}}
     *
     * @param contributions the files, in order
     * @param files the files that the contributions name
     */
    public Supposition supposeEach(List<NamedResource> contributions, AttachedFiles files) {
        return trials.ofEach(contributions, files, CommandId::of);
    }
}
