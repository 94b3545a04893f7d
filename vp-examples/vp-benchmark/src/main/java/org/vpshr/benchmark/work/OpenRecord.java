package org.vpshr.benchmark.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Reports;
import org.vpshr.benchmark.history.Cast;
import org.vpshr.benchmark.history.Scale;
import org.vpshr.benchmark.store.BenchmarkStores;
import org.vpshr.domain.party.Country;

/** The record of a generated history, opened once for all rounds. */
@State(Scope.Thread)
public class OpenRecord {
    static final int FIRST_YEAR = 2000;
    static final int YEARS = 25;

    /** So many events are on record. */
    @Param({"10000"})
    public int size;

    Path file = Path.of("");
    VoluntaryPrinciples record = unopened();
    Cast cast = new Cast(new Scale(1));
    private final List<Cell> cells = new ArrayList<>();
    private int next;

    /** A report that can be asked for. */
    record Cell(Country government, int year) {}

    @SuppressWarnings("NullAway") // JMH fills what a round needs before the first one
    static VoluntaryPrinciples unopened() {
        return null;
    }

    @Setup(Level.Trial)
    public void open() {
        Scale scale = new Scale(size);
        cast = new Cast(scale);
        file = new BenchmarkStores(BenchmarkStores.home()).record(scale);
        record = VoluntaryPrinciples.open(BenchmarkStores.options(file));
        for (Country government : cast.governments()) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                cells.add(new Cell(government, year));
            }
        }
        Collections.shuffle(cells, new Random(size));
    }

    /** One that was not asked for before, as long as there is one. */
    Cell nextCell() {
        return cells.get(next++ % cells.size());
    }

    Reports.Request report(Cell cell) {
        return record.reports().of(cell.government(), cell.year());
    }

    long head() {
        return record.head().position();
    }

    @TearDown(Level.Trial)
    public void close() {
        record.close();
    }
}
