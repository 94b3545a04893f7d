package org.vpshr.application.dataset.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.ForeignKey;
import org.vpshr.application.dataset.content.AudienceLives;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.domain.entry.Circle;

/**
 * The description of a folder of tables as a Data Package of Frictionless, version 2: each table with what a row is, each
 * column with its type and what it means, the keys, and of which record, as of when and for whom it is.
 */
public final class DataPackage {
    /** The file that it stands in. */
    public static final String FILE = "datapackage.json";

    private static final String NAME = "vp-tables-";
    private static final int LOOKED_AT = 1 << 10;
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private DataPackage() {}

    /**
     * @param licence under which the tables may be used, in the words of whoever publishes them
     * @param rows how many a table has
     */
    public static String of(
            AudienceLives of,
            List<DataTable<?>> tables,
            List<FileForm> forms,
            Optional<String> licence,
            ToLongFunction<DataTable<?>> rows) {
        return JsonDocument.of(out -> {
            out.writeStringField("$schema", PROFILE);
            out.writeStringField("name", name(of));
            out.writeStringField("title", "The record of " + of.government() + " under the Voluntary Principles");
            out.writeStringField("description", description(of, licence, forms));
            if (licence.isPresent()) {
                JsonDocument.objects(
                        out, "licenses", List.of(licence.get()), (o, one) -> o.writeStringField("title", one));
            }
            JsonDocument.object(out, "vp", o -> {
                o.writeStringField("government", of.government().code());
                o.writeStringField("audience", Words.of(of.audience()));
                o.writeNumberField("position", of.head().position());
                o.writeStringField("head", of.head().hash());
                o.writeStringField("day", of.day().toString());
            });
            out.writeArrayFieldStart("resources");
            for (FileForm form : forms) {
                for (DataTable<?> table : tables) {
                    out.writeStartObject();
                    resource(out, table, form, form == forms.getFirst(), rows.applyAsLong(table));
                    out.writeEndObject();
                }
            }
            out.writeEndArray();
        });
    }

    /** Whether the folder holds tables that were written here, and nothing else. */
    public static boolean isIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            return names.contains(FILE)
                    && begins(folder.resolve(FILE))
                    && names.stream().allMatch(name -> name.equals(FILE) || FileForm.ends(name));
        } catch (IOException e) {
            return false; // what cannot be looked at is somebody else's
        }
    }

    private static boolean begins(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String first = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            return first.contains(PROFILE) && first.contains('"' + NAME);
        }
    }

    private static String name(AudienceLives of) {
        return NAME + of.government().code().toLowerCase(java.util.Locale.ROOT) + "-" + Words.of(of.audience());
    }

    private static String description(AudienceLives of, Optional<String> licence, List<FileForm> forms) {
        String whom = of.audience() == Circle.PUBLIC
                ? "All in it is public."
                : "It is for "
                        + (of.audience() == Circle.PLENARY
                                ? "the participants of the initiative"
                                : "the ministry itself")
                        + " and not for publication.";
        String terms = licence.isPresent()
                ? ""
                : " The record does not say under which licence it may be used: ask the government whose it is.";
        return "What was on record up to position " + of.head().position() + ", as the audience may see it. " + whom
                + terms
                + (forms.contains(FileForm.CSV)
                        ? " An empty cell says that nothing was told, or that nothing bounds a day. In CSV, a text that a"
                                + " spreadsheet would take for a formula begins with an apostrophe."
                        : " A field that is not there says that nothing was told, or that nothing bounds a day.");
    }

    private static void resource(JsonGenerator out, DataTable<?> table, FileForm form, boolean first, long rows)
            throws IOException {
        out.writeStringField("name", first ? table.name() : table.name() + "-" + form.word());
        out.writeStringField("path", table.name() + form.ending());
        out.writeStringField("description", table.says());
        out.writeStringField("format", form.word());
        out.writeStringField("mediatype", form.mediaType());
        out.writeNumberField("rows", rows);
        if (first) {
            out.writeStringField("type", "table");
            out.writeStringField("encoding", "utf-8");
        }
        JsonDocument.object(out, "schema", o -> schema(o, table));
    }

    private static void schema(JsonGenerator out, DataTable<?> table) throws IOException {
        JsonDocument.objects(out, "fields", table.columns(), DataPackage::field);
        texts(out, "missingValues", List.of(""));
        texts(out, "primaryKey", table.key());
        JsonDocument.objects(out, "foreignKeys", table.foreignKeys(), DataPackage::foreignKey);
    }

    private static void field(JsonGenerator out, Column<?> column) throws IOException {
        out.writeStringField("name", column.name());
        out.writeStringField("type", column.type().frictionless());
        out.writeStringField("description", column.says());
        if (column.needed() || !column.words().isEmpty()) {
            JsonDocument.object(out, "constraints", o -> {
                if (column.needed()) {
                    o.writeBooleanField("required", true);
                }
                if (!column.words().isEmpty()) {
                    texts(o, "enum", column.words());
                }
            });
        }
    }

    private static void foreignKey(JsonGenerator out, ForeignKey key) throws IOException {
        texts(out, "fields", key.of());
        JsonDocument.object(out, "reference", o -> {
            o.writeStringField("resource", key.table());
            texts(o, "fields", key.columns());
        });
    }

    private static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }
}
