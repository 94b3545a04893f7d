package org.vpshr.examples.netherlands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.party.Country;
import org.vpshr.examples.history.ExampleHistory;

/** The Netherlands' history in a store of its own, filled once for all tests. */
public final class Example {
    public static final Country NETHERLANDS = new Country("NL");
    private static final Path STORE = fill();

    private Example() {}

    /** A fresh copy of the filled store, in a folder of the test's own. */
    public static Path copy(Path folder) {
        try {
            Path copy = folder.resolve("record.db");
            try (var files = Files.list(STORE.toAbsolutePath().getParent())) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName().toString()));
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T ask(java.util.function.Function<VoluntaryPrinciples, T> question) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(STORE)) {
            return question.apply(record);
        }
    }

    static Reports.Request report2018(VoluntaryPrinciples record) {
        return record.reports().of(NETHERLANDS, 2018);
    }

    private static Path fill() {
        try {
            Path folder = Files.createTempDirectory("netherlands");
            Path store = folder.resolve("record.db");
            ExampleHistory.of("netherlands").into(store).close();
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
