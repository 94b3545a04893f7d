package org.vpshr.application.json.history;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vpshr.application.json.JsonRefusal;
import org.vpshr.application.json.Quote;
import org.vpshr.application.ledger.row.ContentPart;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;

/** The fields of one line of an exported history. Objects in it are cut out byte for byte. */
final class HistoryLine {
    private static final String AS_EXPORTED = "take the file as it was exported";
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    private final byte[] line;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, byte[]> bytes = new HashMap<>();
    private final SortedSet<String> tags = new TreeSet<>();

    HistoryLine(byte[] line) {
        this.line = line;
    }

    void take(JsonParser parser) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            switch (name) {
                case "position", "version", "recorded", "form", "events", "beside", "number", "part" ->
                    numbers.put(name, number(parser));
                case "format", "id", "type", "hash", "digest", "tree", "key", "signature" ->
                    texts.put(name, text(parser));
                case "tags" -> takeTags(parser);
                case "head" -> take(parser);
                case "facts", "metadata", "texts" ->
                    bytes.put(name, token.isStructStart() ? cut(parser) : parser.getBinaryValue());
                case "commitments", "sealed", "open" -> bytes.put(name, parser.getBinaryValue());
                default ->
                    throw HistoryFormat.invalid("there is no field " + Quote.of(name) + " in an export", AS_EXPORTED);
            }
        }
    }

    private byte[] cut(JsonParser parser) throws IOException {
        int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        parser.skipChildren();
        return Arrays.copyOfRange(
                line, from, Math.toIntExact(parser.currentLocation().getByteOffset()));
    }

    private void takeTags(JsonParser parser) throws IOException {
        JsonRefusal.expect(parser, JsonToken.START_ARRAY, "a list of tags");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            tags.add(text(parser));
        }
    }

    private static long number(JsonParser parser) throws IOException {
        JsonRefusal.expect(parser, JsonToken.VALUE_NUMBER_INT, "a whole number");
        return parser.getLongValue();
    }

    private static String text(JsonParser parser) throws IOException {
        JsonRefusal.expect(parser, JsonToken.VALUE_STRING, "a text");
        return parser.getText();
    }

    String text(String name) {
        return found(texts, name);
    }

    long number(String name) {
        return found(numbers, name);
    }

    byte[] hex(String name) {
        String hash = text(name);
        if (!HASH.matcher(hash).matches()) {
            throw HistoryFormat.invalid("the field " + name + " must be a SHA-256 in hexadecimal");
        }
        return HexFormat.of().parseHex(hash);
    }

    ContentPart part() {
        return new ContentPart(
                number("beside"), whole("number"), whole("part"), bytes.get("open"), bytes.get("sealed"));
    }

    StoredRow row() {
        return new StoredRow(
                number("position"),
                text("id"),
                text("type"),
                whole("version"),
                number("recorded"),
                found(bytes, "facts"),
                found(bytes, "commitments"),
                found(bytes, "metadata"),
                Collections.unmodifiableSortedSet(tags),
                whole("form"),
                hex("hash"),
                new RowTexts(bytes.get("texts"), bytes.get("sealed")));
    }

    HistoryEnd end() {
        byte[] digest = hex("digest");
        return texts.containsKey("signature")
                ? new HistoryEnd(digest, new HistoryEnd.Signed(text("tree"), text("key"), text("signature")))
                : new HistoryEnd(digest, null);
    }

    private int whole(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw HistoryFormat.invalid("the field " + name + " is too great", AS_EXPORTED);
        }
        return (int) number;
    }

    private static <T> T found(Map<String, T> fields, String name) {
        T value = fields.get(name);
        if (value == null) {
            throw HistoryFormat.invalid(
                    "the field " + name + " is missing", "this is not a line of an exported history");
        }
        return value;
    }
}
