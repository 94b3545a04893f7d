package org.vpshr.application.rehearsal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.vpshr.application.Options;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.observing.telling.Telling;
import org.vpshr.application.rehearsal.result.RehearsalReport;
import org.vpshr.application.rehearsal.version.CopyOfRecord;
import org.vpshr.application.rehearsal.version.Isolation;
import org.vpshr.application.rehearsal.version.ScratchFolder;
import org.vpshr.application.rehearsal.version.VersionPath;
import org.vpshr.application.rehearsal.version.VersionProcess;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Another version of the library asked, on a copy of the record, all that can be asked, and its answers laid beside those of
 * this one: each published version of a report, each year's report as known now for each audience and in each language, what
 * became of promises, what serves the guidelines, lists, timelines, members, and whether the record is whole. Nothing of the
 * record is touched, and its copy is deleted.
 *
 * <p>{@code Rehearsal.of(options).with(jars).run()}
 *
 * <p>The other version runs in a process of its own, without signing keys, without the environment of this one, and without
 * any network where the system can keep it from one. The keys of sealed texts go along in a copy that opens nothing once the
 * rehearsal is over.
 */
public final class Rehearsal {
    private static final int MEGABYTES = 2048;
    private static final int LEAST_MEGABYTES = 64;
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Options record;
    private final List<Path> version;
    private final List<Path> templates;
    private final Circle audience;
    private final VersionProcess.Allowance allowance;
    private final Path scratch;

    private Rehearsal(
            Options record,
            List<Path> version,
            List<Path> templates,
            Circle audience,
            VersionProcess.Allowance allowance,
            Path scratch) {
        this.record = record;
        this.version = List.copyOf(version);
        this.templates = List.copyOf(templates);
        this.audience = audience;
        this.allowance = allowance;
        this.scratch = scratch;
    }

    /**
     * {@return the rehearsal of a record, as yet by no other version}
     *
     * @param record how the record is opened, by whom it can be read as a whole; nothing is written beside it
     */
    public static Rehearsal of(Options record) {
        return new Rehearsal(
                record.withoutCheckpoint().withoutState(),
                List.of(),
                List.of(),
                Circle.INTERNAL,
                new VersionProcess.Allowance(
                        Path.of(System.getProperty("java.home"), "bin", "java"), MEGABYTES, AN_HOUR),
                Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * {@return the same by the other version}
     *
     * @param jars all that it needs: jars, folders of jars, or folders of classes, in the order of its class path
     */
    public Rehearsal with(List<Path> jars) {
        return new Rehearsal(record, jars, templates, audience, allowance, scratch);
    }

    /**
     * {@return the same with files of templates of the ministry's own, by which both versions print; the last goes
     * before all others}
     *
     * @param own the files, in JSON
     */
    public Rehearsal withTemplates(List<Path> own) {
        return new Rehearsal(record, version, own, audience, allowance, scratch);
    }

    /**
     * {@return the same, in which no more is asked than this circle may see; otherwise all is}
     *
     * @param circle who it is that may see it
     */
    public Rehearsal forAudience(Circle circle) {
        return new Rehearsal(record, version, templates, circle, allowance, scratch);
    }

    /**
     * {@return the same with the {@code java} that runs the other version; without it, the one that runs this program}
     *
     * @param java the program
     */
    public Rehearsal withJava(Path java) {
        return allowing(new VersionProcess.Allowance(java, allowance.megabytes(), allowance.atMost()));
    }

    /**
     * {@return the same with how much memory the objects of the other version may take; 2 GiB unless said otherwise}
     *
     * @param megabytes in MiB, 64 at least
     * @throws InvalidValue when it is less than 64 MiB
     */
    public Rehearsal withMemory(int megabytes) {
        if (megabytes < LEAST_MEGABYTES) {
            throw new InvalidValue("no version does with " + megabytes + " MiB", "give 64 at least");
        }
        return allowing(new VersionProcess.Allowance(allowance.java(), megabytes, allowance.atMost()));
    }

    /**
     * {@return the same with how long the other version may take; an hour unless said otherwise}
     *
     * @param time a day at most
     * @throws InvalidValue when that is no time, or more than a day
     */
    public Rehearsal withinAtMost(Duration time) {
        if (!time.isPositive() || time.compareTo(A_DAY) > 0) {
            throw new InvalidValue("nobody waits for " + Elapsed.words(time), "give a time of up to a day");
        }
        return allowing(new VersionProcess.Allowance(allowance.java(), allowance.megabytes(), time));
    }

    private Rehearsal allowing(VersionProcess.Allowance other) {
        return new Rehearsal(record, version, templates, audience, other, scratch);
    }

    /**
     * {@return the same with where the copy lies meanwhile; in the folder for temporary files unless said otherwise} It
     * is twice as large as the record.
     *
     * @param folder a folder with room for it
     */
    public Rehearsal copyingTo(Path folder) {
        return new Rehearsal(record, version, templates, audience, allowance, folder);
    }

    /**
     * Does it.
     *
     * @return what the other version answers otherwise
     * @throws org.vpshr.application.failure.InvalidInput when what is named is no version that can be rehearsed
     * @throws org.vpshr.application.failure.StoreUnavailable when there is no record
     * @throws org.vpshr.application.failure.NothingToReport when nothing is on record
     * @throws org.vpshr.application.failure.OutputNotWritten when there is no room for the copy
     */
    public RehearsalReport run() {
        VersionPath path = VersionPath.of(version);
        Isolation isolation = Isolation.ofThisSystem();
        try (ScratchFolder folder = ScratchFolder.in(scratch);
                VersionProcess process = VersionProcess.start(path, allowance, isolation, folder);
                Progress progress = Telling.to(record.observer()).progress(LongWork.REHEARSE)) {
            CopyOfRecord copy = CopyOfRecord.of(record, new CopyOfRecord.Asked(audience, templates), folder);
            process.ask(copy.there());
            return new AnswersCompared(copy, isolation.offline()).with(process, progress);
        }
    }
}
