package org.vpshr.application.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.database.postgresql.AnalystSchema;
import org.vpshr.application.dataset.column.TableSink;
import org.vpshr.application.dataset.content.AllTables;
import org.vpshr.application.dataset.content.AudienceLives;
import org.vpshr.application.dataset.file.DataPackage;
import org.vpshr.application.dataset.file.FileForm;
import org.vpshr.application.dataset.file.TableFiles;
import org.vpshr.application.file.OutputFolder;
import org.vpshr.application.ledger.TagBucket;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Store;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;

/**
 * What an audience may see of a record as of a position, as tables: versions of entries, parties, figures, money, places,
 * sources, links, plans, memberships, events, publications, and what was recorded of each subject in fields of its own.
 * What is restricted or erased today is in none of them, as of whichever position.
 */
public final class RecordTables {
    private final AudienceLives lives;
    private final Optional<String> licence;
    private final List<FileForm> forms;

    /**
     * For the library itself: a survey gives them.
     *
     * @param lives what the audience may see
     */
    public RecordTables(AudienceLives lives) {
        this(lives, Optional.empty(), List.of(FileForm.CSV));
    }

    private RecordTables(AudienceLives lives, Optional<String> licence, List<FileForm> forms) {
        this.lives = lives;
        this.licence = licence;
        this.forms = forms;
    }

    /**
     * Says under which licence they may be used.
     *
     * @param words those of whoever publishes them
     * @return the same with the licence
     */
    public RecordTables underLicence(String words) {
        return new RecordTables(lives, Optional.of(words), forms);
    }

    /** {@return the same with each table as Parquet beside the CSV} */
    public RecordTables withParquet() {
        return new RecordTables(lives, licence, List.of(FileForm.CSV, FileForm.PARQUET));
    }

    /** {@return the same with each table as JSON Lines alone} */
    public RecordTables asJsonLines() {
        return new RecordTables(lives, licence, List.of(FileForm.JSON_LINES));
    }

    /**
     * Writes them as CSV into a new or empty folder, with {@code datapackage.json} that describes them; all or nothing. A
     * folder of such tables is replaced. What is not for the public is for the owner of the files alone.
     *
     * @param folder a new or an empty one, or one of such tables
     * @return how far the record goes that they tell of
     * @throws org.vpshr.domain.failure.InvalidValue when there is something else in the folder
     * @throws org.vpshr.application.failure.OutputNotWritten when they cannot be written; what was there is as it was
     */
    public Head writeTo(Path folder) {
        while (true) {
            Optional<Head> written = written(folder);
            if (written.isPresent()) {
                return written.get();
            }
        }
    }

    /**
     * Puts them beside the record in its database, as views in a schema of their own that a role may read and nothing else,
     * in one transaction. Once something is restricted, released or erased, the views are empty until that is done anew.
     *
     * @param record where the record is: in PostgreSQL, by a role that may make schemas there and read the record
     * @param schema of the views, as in {@code vp_tables}
     * @param analysts the role that may read them, which is made where there is none
     * @param patience how long to wait for whoever reads them
     * @return how far the record goes that they tell of
     * @throws InvalidValue when the record is in a file or elsewhere, or the schema holds something else
     * @throws org.vpshr.application.failure.StoreUnavailable when the role may not, or the database cannot be used
     */
    public Head publishIn(Store record, String schema, String analysts, Duration patience) {
        if (!(record instanceof Store.Shared shared)) {
            throw new InvalidValue(
                    "the record is in a file, and beside a file there are no views",
                    "write the tables into a folder, or put the record into PostgreSQL");
        }
        AnalystSchema place = new AnalystSchema(shared, schema, analysts, patience);
        String binding = Tags.BINDING.toString();
        AnalystSchema.Gate gate =
                new AnalystSchema.Gate(lives.known().position(), lives.known().hash(), TagBucket.of(binding), binding);
        while (!place.replace(AllTables.all(), gate, this::handTo)) {
            // an event turned out on the way that cannot be read: nothing about the same may be in them
        }
        return lives.head();
    }

    private boolean handTo(TableSink rows) {
        AllTables tables = new AllTables(rows, lives.audience(), lives.day());
        boolean whole = lives.handTo(tables);
        tables.end();
        return whole;
    }

    private Optional<Head> written(Path folder) {
        return place(folder).write(this::writeAmong);
    }

    /**
     * Writes them among other files of a folder that is begun.
     *
     * @param begun where they go
     * @return how far the record goes that they tell of; nothing where an event turned out on the way that cannot be read:
     *     then what was written is to be thrown away, and all of it written anew
     * @throws IOException when they cannot be written
     */
    public Optional<Head> writeAmong(OutputFolder.NewFiles begun) throws IOException {
        try (TableFiles files = TableFiles.in(begun, AllTables.all(), forms)) {
            boolean whole = handTo(files);
            describe(begun, files);
            return whole ? Optional.of(lives.head()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private OutputFolder place(Path folder) {
        OutputFolder place = OutputFolder.at(folder, DataPackage::isIn);
        return lives.audience() == Circle.PUBLIC ? place : place.forOwnerAlone();
    }

    private void describe(OutputFolder.NewFiles begun, TableFiles files) throws IOException {
        try (OutputStream out = begun.file(DataPackage.FILE)) {
            out.write(DataPackage.of(lives, AllTables.all(), forms, licence, files::rows)
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
