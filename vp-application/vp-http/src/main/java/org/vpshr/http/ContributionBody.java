package org.vpshr.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.failure.InvalidValue;

/** A body that brings contributions: as a file does, or as one JSON array of its lines. */
final class ContributionBody {
    static final String ARRAY = "application/json";
    /** Of a file it is seen from its content what it is. */
    static final List<String> FILES = List.of(
            "application/jsonl",
            "application/x-ndjson",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final String NAME = "body";
    private static final JsonFactory JSON = new JsonFactory();

    private ContributionBody() {}

    /** Its lines; the caller closes it. */
    static ContributionFile of(Request request) {
        String type = request.header("Content-Type")
                .map(value -> value.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .orElse(FILES.getFirst());
        if (!type.equals(ARRAY) && !FILES.contains(type)) {
            throw new Refused(
                    415,
                    "unsupported-media-type",
                    "contributions do not come in this form",
                    "send " + ARRAY + ", " + String.join(", ", FILES));
        }
        byte[] content = type.equals(ARRAY) ? lines(request.body()) : request.body();
        return ContributionFile.read(new NamedResource(NAME, () -> new ByteArrayInputStream(content)));
    }

    /** A line for each element, with all that stands in it, also what stands there twice. */
    private static byte[] lines(byte[] array) {
        StringWriter lines = new StringWriter();
        try (JsonParser parser = JSON.createParser(array);
                JsonGenerator out = JSON.createGenerator(lines)) {
            out.setRootValueSeparator(null);
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw noArray();
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) {
                    throw noArray();
                }
                out.copyCurrentStructure(parser);
                out.flush();
                lines.write('\n');
            }
            if (parser.nextToken() != null) {
                throw noArray();
            }
        } catch (JsonProcessingException e) {
            throw new InvalidValue(
                    "the body is not JSON" + at(e.getLocation()),
                    "send one JSON array of contribution lines and commands");
        } catch (CharConversionException e) {
            throw new InvalidValue(
                    "the body is not JSON in UTF-8", "send one JSON array of contribution lines and commands");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is nested too deeply is told without a place. */
    private static String at(@Nullable JsonLocation location) {
        return location == null ? "" : ", at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static InvalidValue noArray() {
        return new InvalidValue(
                "the body is not one JSON array", "send one array of contribution lines and commands, or JSON Lines");
    }
}
