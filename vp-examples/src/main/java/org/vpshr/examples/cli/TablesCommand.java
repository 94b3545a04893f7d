package org.vpshr.examples.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.dataset.RecordTables;
import org.vpshr.application.store.Head;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp tables}: all that an audience may see as tables, for questions that no command answers. */
@Command(
        name = "tables",
        description = {
            "Writes all that an audience may see into a folder of tables, with datapackage.json that describes them:",
            "versions of entries, parties, figures, money, places, sources, links, plans, memberships, events,"
                    + " publications, and what was recorded of each subject.",
            "What is restricted or erased today is in none of them."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TablesCommand implements Callable<Integer> {
    private enum Format {
        CSV,
        PARQUET
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private SurveyOptions asked;

    @ArgGroup(multiplicity = "1")
    private Place place;

    private static final class Place {
        @Option(
                names = "-o",
                required = true,
                paramLabel = "FOLDER",
                description = "a new or an empty folder; one of such tables is replaced")
        private @Nullable Path folder;

        @Option(
                names = "--into",
                required = true,
                paramLabel = "SCHEMA",
                description = "beside a record in PostgreSQL: views in this schema, for who may see the audience")
        private @Nullable String schema;
    }

    @Option(
            names = "--analysts",
            defaultValue = "vp_analyst",
            paramLabel = "ROLE",
            description = "with --into, the role that may read the views (default: vp_analyst)")
    private String analysts;

    @Option(
            names = "--licence",
            paramLabel = "WORDS",
            description = "under which licence they may be used, as datapackage.json is to say")
    private @Nullable String licence;

    @Option(
            names = "--format",
            defaultValue = "csv",
            description = "csv or parquet (default: csv); parquet stands beside the csv")
    private Format format;

    @Override
    public Integer call() {
        if (place.folder != null && Output.isStandard(place.folder)) {
            throw new WrongUse("tables are several files", "name a folder that they are to be in");
        }
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Head head = write(tables(asked.of(record).tables()));
            spec.commandLine()
                    .getOut()
                    .println((place.folder == null ? "schema " + place.schema : place.folder)
                            + ": tables up to position " + head.position() + ", head " + head.hash());
        }
        return 0;
    }

    private RecordTables tables(RecordTables all) {
        RecordTables licensed = licence == null ? all : all.underLicence(licence);
        return format == Format.PARQUET ? licensed.withParquet() : licensed;
    }

    private Head write(RecordTables tables) {
        if (place.folder != null) {
            return tables.writeTo(place.folder);
        }
        return tables.publishIn(store.forTables(), Objects.requireNonNull(place.schema), analysts, store.patience());
    }
}
