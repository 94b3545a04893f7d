package org.vpshr.application.dataset.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.vpshr.application.dataset.column.DataTable;

/** A form of files. */
public enum FileForm {
    CSV(".csv", "csv", "text/csv") {
        @Override
        TableFile begin(DataTable<?> table, OutputStream out) throws IOException {
            return new CsvFile(table, out);
        }
    },
    PARQUET(".parquet", "parquet", "application/vnd.apache.parquet") {
        @Override
        TableFile begin(DataTable<?> table, OutputStream out) throws IOException {
            return new ParquetFile(table, out);
        }
    },
    JSON_LINES(".jsonl", "jsonl", "application/jsonl") {
        @Override
        TableFile begin(DataTable<?> table, OutputStream out) throws IOException {
            return new JsonLinesFile(table, out);
        }
    };

    private final String ending;
    private final String word;
    private final String mediaType;

    FileForm(String ending, String word, String mediaType) {
        this.ending = ending;
        this.word = word;
        this.mediaType = mediaType;
    }

    /** With which the names of its files end. */
    public String ending() {
        return ending;
    }

    /** How it is called in a data package. */
    String word() {
        return word;
    }

    String mediaType() {
        return mediaType;
    }

    static boolean ends(String name) {
        return Arrays.stream(values()).anyMatch(form -> name.endsWith(form.ending));
    }

    abstract TableFile begin(DataTable<?> table, OutputStream out) throws IOException;
}
