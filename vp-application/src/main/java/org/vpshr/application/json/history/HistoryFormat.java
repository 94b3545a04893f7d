package org.vpshr.application.json.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.Limits;
import org.vpshr.application.ledger.row.ContentPart;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.store.Head;
import org.vpshr.domain.failure.InvalidValue;

/**
 * The lines of an exported history: a header, a line for each event, after it those of the contents that lie beside it,
 * and the digest of all before it. Whatever they say has one form only, so that a line which is not written as it would be written here is refused.
 */
public final class HistoryFormat {
    /** No line is longer: it is far more than any event that is recorded. */
    public static final int LONGEST = 64 << 20;

    private static final String FORMAT = "vp-history";
    private static final int VERSION = 1;
    private static final byte[] PART = "{\"beside\":".getBytes(StandardCharsets.US_ASCII);
    private static final HexFormat HEX = HexFormat.of();

    private final JsonFactory lines = Limits.ofOwn(StreamReadConstraints.builder()
            .maxDocumentLength(LONGEST)
            .maxNestingDepth(4 * Limits.DEPTH + 2)
            .maxStringLength(LONGEST)
            .maxNumberLength(32)
            .maxNameLength(128)
            .build());
    private final JsonFactory objects = Limits.forStored();

    /** Writes the fields of a line. */
    @FunctionalInterface
    private interface Fields {
        /** @param line where the generator writes to, for what is put there as it is */
        void write(JsonGenerator out, ByteArrayOutputStream line) throws IOException;
    }

    public byte[] header(Head head) {
        return line((out, line) -> {
            out.writeStringField("format", FORMAT);
            out.writeNumberField("version", VERSION);
            out.writeNumberField("events", head.position());
            out.writeObjectFieldStart("head");
            out.writeNumberField("position", head.position());
            out.writeStringField("hash", head.hash());
            out.writeEndObject();
        });
    }

    public byte[] row(StoredRow row) {
        return line((out, line) -> {
            out.writeNumberField("position", row.position());
            out.writeStringField("id", row.eventId());
            out.writeStringField("type", row.type());
            out.writeNumberField("version", row.version());
            out.writeNumberField("recorded", row.recordedMicros());
            out.writeArrayFieldStart("tags");
            for (String tag : row.tags()) {
                out.writeString(tag);
            }
            out.writeEndArray();
            bytes(out, line, "metadata", row.metadata());
            bytes(out, line, "facts", row.facts());
            out.writeBinaryField("commitments", row.commitments());
            out.writeNumberField("form", row.form());
            out.writeStringField("hash", HEX.formatHex(row.hash()));
            byte @Nullable [] open = row.texts().open();
            if (open != null) {
                bytes(out, line, "texts", open);
            }
            byte @Nullable [] sealed = row.texts().sealed();
            if (sealed != null) {
                out.writeBinaryField("sealed", sealed);
            }
        });
    }

    /** A part of the content of an attachment; it stands after the line of its event, in the order of contents and parts. */
    public byte[] part(ContentPart part) {
        return line((out, line) -> {
            out.writeNumberField("beside", part.position());
            out.writeNumberField("number", part.number());
            out.writeNumberField("part", part.part());
            byte @Nullable [] open = part.open();
            if (open != null) {
                out.writeBinaryField("open", open);
            }
            byte @Nullable [] sealed = part.sealed();
            if (sealed != null) {
                out.writeBinaryField("sealed", sealed);
            }
        });
    }

    /** The last line: the digest of all before it, and who vouches for the head, if somebody does. */
    public byte[] end(HistoryEnd end) {
        HistoryEnd.Signed signed = end.signed();
        return line((out, line) -> {
            out.writeStringField("digest", HEX.formatHex(end.digest()));
            if (signed != null) {
                out.writeStringField("tree", signed.tree());
                out.writeStringField("key", signed.key());
                out.writeStringField("signature", signed.value());
            }
        });
    }

    /**
     * How far the history of the file goes.
     *
     * @throws InvalidJson when the line is no header, or one of another version
     */
    public Head readHeader(byte[] line) {
        HistoryLine read = read(line);
        if (!read.text("format").equals(FORMAT)) {
            throw invalid("this is not an exported history", "make one by vp export");
        }
        if (read.number("version") != VERSION) {
            throw invalid(
                    "it is an export of version " + read.number("version") + ", and this library reads version "
                            + VERSION + "",
                    "use the version of the library that wrote it");
        }
        Head head = new Head(read.number("events"), read.text("hash"));
        return same(line, header(head), head);
    }

    /**
     * The event of the line.
     *
     * @throws InvalidJson when the line is not written as {@link #row} writes
     */
    public StoredRow readRow(byte[] line) {
        StoredRow row = read(line).row();
        return same(line, row(row), row);
    }

    /** Whether the line looks like one of a part of a content. */
    public boolean isPart(byte[] line) {
        return line.length >= PART.length && Arrays.equals(line, 0, PART.length, PART, 0, PART.length);
    }

    /**
     * The part of a content of the line.
     *
     * @throws InvalidJson when the line is not written as {@link #part} writes
     */
    public ContentPart readPart(byte[] line) {
        ContentPart part = read(line).part();
        return same(line, part(part), part);
    }

    /** What the last line says. */
    public HistoryEnd readEnd(byte[] line) {
        HistoryEnd end = read(line).end();
        return same(line, end(end), end);
    }

    private static <T> T same(byte[] line, byte[] written, T read) {
        if (!Arrays.equals(line, written)) {
            throw invalid("the line is not written as an export writes it", "take the file as it was exported");
        }
        return read;
    }

    private HistoryLine read(byte[] line) {
        HistoryLine read = new HistoryLine(line);
        try (JsonParser parser = lines.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw invalid("this must be an object in braces");
            }
            read.take(parser);
            if (parser.nextToken() != null) {
                throw invalid("there is more text after the end of the object", "take the file as it was exported");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] line(Fields fields) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
        try (JsonGenerator out = lines.createGenerator(line)) {
            out.writeStartObject();
            fields.write(out, line);
            out.writeEndObject();
        } catch (IOException e) {
            throw new InvalidJson(
                    "there is a text in it that cannot be written in UTF-8", "see by vp verify what is whole", "", 0);
        }
        return line.toByteArray();
    }

    /** As it is where that can be read and cut out again byte for byte, in Base64 where not. */
    private void bytes(JsonGenerator out, ByteArrayOutputStream line, String name, byte[] bytes) throws IOException {
        if (isJsonOnOneLine(bytes)) {
            out.writeFieldName(name);
            out.writeRawValue("");
            out.flush();
            line.writeBytes(bytes);
        } else {
            out.writeBinaryField(name, bytes);
        }
    }

    private boolean isJsonOnOneLine(byte[] bytes) {
        if (bytes.length < 2 || !isWhole(bytes[0], bytes[bytes.length - 1])) {
            return false;
        }
        for (byte b : bytes) {
            if (b == '\n' || b == '\r') {
                return false;
            }
        }
        return isUtf8(bytes) && isOneValue(bytes);
    }

    private static boolean isWhole(byte first, byte last) {
        return first == '{' && last == '}' || first == '[' && last == ']';
    }

    private boolean isOneValue(byte[] bytes) {
        try (JsonParser parser = objects.createParser(bytes)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    static InvalidJson invalid(String right) {
        return new InvalidJson(new InvalidValue(right), "", 0);
    }

    static InvalidJson invalid(String wrong, String remedy) {
        return new InvalidJson(wrong, remedy, "", 0);
    }
}
