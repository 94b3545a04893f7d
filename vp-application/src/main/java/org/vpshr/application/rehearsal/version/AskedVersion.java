package org.vpshr.application.rehearsal.version;

import java.time.ZoneOffset;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.json.rehearsal.AnswerLine.Answer;
import org.vpshr.application.json.rehearsal.AnswerRequest;
import org.vpshr.application.rehearsal.answer.Questions;

/** The version of the library that this is, on a copy of a record. */
public final class AskedVersion implements AutoCloseable {
    private final AnswerRequest request;
    private final VoluntaryPrinciples record;

    public AskedVersion(AnswerRequest request) {
        this.request = request;
        this.record = VoluntaryPrinciples.openExisting(CopyOfRecord.options(request));
    }

    /** What it is asked, each with what finds the answer. */
    public SequencedMap<String, Supplier<Answer>> questions() {
        return Questions.on(
                record,
                CopyOfRecord.templates(request),
                request.audience(),
                request.now().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** What it calls itself. */
    public static String name() {
        String named = VoluntaryPrinciples.class.getPackage().getImplementationVersion();
        return named == null ? "a version that does not say which" : named;
    }

    @Override
    public void close() {
        record.close();
    }
}
