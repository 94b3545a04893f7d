package org.vpshr.benchmark.work;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Templates;
import org.vpshr.benchmark.history.Publishing;
import org.vpshr.benchmark.history.Scale;
import org.vpshr.benchmark.store.BenchmarkStores;
import org.vpshr.domain.Subject.AnnualReportId;

/** A copy of a generated record, in which some reports are published: one for each two thousand events. */
@State(Scope.Thread)
public class PublishedRecord {
    private static final int EVENTS_OF_A_REPORT = 2_000;

    /** So many events are on record. */
    @Param({"10000"})
    public int size;

    Path file = Path.of("");
    VoluntaryPrinciples record = OpenRecord.unopened();
    private Scale scale = new Scale(1);
    private int published;

    @Setup(Level.Trial)
    public void open() {
        scale = new Scale(size);
        BenchmarkStores stores = new BenchmarkStores(BenchmarkStores.home());
        Path history = stores.record(scale);
        int reports = size / EVENTS_OF_A_REPORT;
        Path made = stores.made("published-" + scale, empty -> {
            Path copy = BenchmarkStores.copied(history, BenchmarkStores.folder(empty));
            try (VoluntaryPrinciples begun = VoluntaryPrinciples.open(BenchmarkStores.options(copy))) {
                for (int i = 0; i < reports; i++) {
                    Publishing next = publishing(i);
                    begun.recordAll(next.way());
                    begun.record(next.last());
                }
            }
        });
        published = reports;
        file = BenchmarkStores.copied(made, BenchmarkStores.home().resolve("published"));
        record = VoluntaryPrinciples.open(BenchmarkStores.options(file));
    }

    /** The next that is not published. */
    Publishing next() {
        return publishing(published++);
    }

    private Publishing publishing(int number) {
        AnnualReportId id = Publishing.id(scale, number % Publishing.most(scale));
        String template = Templates.supplied()
                .of(id.government(), id.year())
                .orElseThrow()
                .key();
        return Publishing.of(scale, number % Publishing.most(scale), template);
    }

    @TearDown(Level.Trial)
    public void close() {
        record.close();
    }
}
