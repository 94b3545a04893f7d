package org.vpshr.application.rehearsal.version;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpshr.application.Options;
import org.vpshr.application.Upkeep;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.rehearsal.AnswerRequest;
import org.vpshr.application.reports.TemplateFile;
import org.vpshr.application.reports.Templates;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Store;
import org.vpshr.domain.entry.Circle;

/**
 * Two copies of a record in a scratch folder, one for each version, with keys of their own that a pad hides. The record
 * itself is read, by one export, while others may write to it.
 */
public final class CopyOfRecord {
    private static final String RECORD = "record.db";
    private static final String KEYS = "record.keys";
    private static final String MASTER = "record.master";

    private final AnswerRequest here;
    private final AnswerRequest there;
    private final Head head;

    private CopyOfRecord(AnswerRequest here, AnswerRequest there, Head head) {
        this.here = here;
        this.there = there;
        this.head = head;
    }

    /**
     * @param asked for whom is asked, and by which templates of the ministry's own; its paths and its pad are not
     * @throws NothingToReport when nothing is on record
     */
    public static CopyOfRecord of(Options record, Asked asked, ScratchFolder scratch) {
        Path here = scratch.folder("here");
        byte[] pad = new byte[Pad.BYTES];
        record.randomness().nextBytes(pad);
        AnswerRequest request = new AnswerRequest(
                here.resolve(RECORD),
                here.resolve(KEYS),
                here.resolve(MASTER),
                pad,
                record.clock().instant(),
                asked.audience(),
                copied(asked.templates(), scratch));
        Upkeep.makeMasterKey(options(request), request.masterKey());
        Head head = copy(record, options(request), here.resolve("history.jsonl"));
        Path there =
                scratch.copy(Stream.of(RECORD, KEYS, MASTER).map(here::resolve).toList(), "there");
        return new CopyOfRecord(
                request,
                new AnswerRequest(
                        there.resolve(RECORD),
                        there.resolve(KEYS),
                        there.resolve(MASTER),
                        pad,
                        request.now(),
                        request.audience(),
                        request.templates()),
                head);
    }

    /** For whom is asked, and by which templates beside those that come along. */
    public record Asked(Circle audience, List<Path> templates) {
        public Asked {
            templates = List.copyOf(templates);
        }
    }

    private static List<Path> copied(List<Path> templates, ScratchFolder scratch) {
        templates.forEach(file -> TemplateFile.read(NamedResource.of(file)));
        Path folder = scratch.folder("templates");
        return IntStream.range(0, templates.size())
                .mapToObj(i -> scratch.copy(List.of(templates.get(i)), folder.getFileName() + "/" + i)
                        .resolve(templates.get(i).getFileName()))
                .toList();
    }

    private static Head copy(Options record, Options copy, Path history) {
        Head head;
        try (VoluntaryPrinciples original = VoluntaryPrinciples.openExisting(record)) {
            if (original.head().position() == 0) {
                throw new NothingToReport("nothing is on record in " + record.store(), "record something first");
            }
            head = original.upkeep().exportTo(history);
            original.upkeep().copyKeys(copy);
        }
        try (VoluntaryPrinciples copied = VoluntaryPrinciples.open(copy)) {
            copied.upkeep().importFrom(history);
        }
        ScratchFolder.delete(history);
        return head;
    }

    /** How a copy is opened that is asked for answers. */
    static Options options(AnswerRequest request) {
        return Options.of(Store.of(request.store()))
                .withKeys(Store.of(request.keys()))
                .withMasterKey(request.masterKey(), new Pad(request.pad()))
                .withClock(request::now)
                .withTemplates(templates(request))
                .withoutState()
                .acceptingClock();
    }

    static Templates templates(AnswerRequest request) {
        Templates all = Templates.supplied();
        for (Path file : request.templates()) {
            all = all.with(TemplateFile.read(NamedResource.of(file)));
        }
        return all;
    }

    /** What this version is asked. */
    public AnswerRequest here() {
        return here;
    }

    /** What the other version is asked. */
    public AnswerRequest there() {
        return there;
    }

    /** How far it goes. */
    public Head head() {
        return head;
    }
}
