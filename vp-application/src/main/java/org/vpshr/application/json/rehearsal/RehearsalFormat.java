package org.vpshr.application.json.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.Limits;
import org.vpshr.application.json.Words;
import org.vpshr.application.json.rehearsal.AnswerLine.Answer;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;

/**
 * What two versions say to each other: one line of a request, and lines of answers, each a JSON object. A field that is not
 * known is passed over, so that a later version may say more under the same form.
 */
public final class RehearsalFormat {
    /** The name of this form, which each side says first. */
    public static final String FORM = "vp-rehearsal.1";

    /** No line is longer. */
    public static final int LONGEST = 64 << 20;

    private static final String ANOTHER = "the other version speaks another form than " + FORM;

    private final JsonMapper mapper = JsonMapper.builder(Limits.forStored())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public byte[] write(AnswerRequest request) {
        ObjectNode line = mapper.createObjectNode();
        line.put("form", FORM);
        line.put("store", request.store().toString());
        line.put("keys", request.keys().toString());
        line.put("masterKey", request.masterKey().toString());
        line.put("pad", request.pad());
        line.put("now", request.now().toString());
        line.put("audience", Words.of(request.audience()));
        ArrayNode templates = line.putArray("templates");
        request.templates().forEach(file -> templates.add(file.toString()));
        return bytes(line);
    }

    /** @throws InvalidValue when it is none, or of another form */
    public AnswerRequest readRequest(byte[] line) {
        JsonNode read = object(line);
        requireForm(read);
        List<Path> templates = new ArrayList<>();
        try {
            read.path("templates").forEach(file -> templates.add(Path.of(file.asText())));
            return new AnswerRequest(
                    Path.of(text(read, "store")),
                    Path.of(text(read, "keys")),
                    Path.of(text(read, "masterKey")),
                    read.path("pad").binaryValue(),
                    Instant.parse(text(read, "now")),
                    (Circle) Words.parse(Circle.class, text(read, "audience")),
                    templates);
        } catch (IOException | DateTimeException | InvalidPathException e) {
            throw new InvalidValue("this is no request of a rehearsal", "see that nothing else writes to it");
        }
    }

    public byte[] write(AnswerLine answer) {
        ObjectNode line = mapper.createObjectNode();
        switch (answer) {
            case AnswerLine.Beginning beginning -> {
                line.put("form", FORM);
                line.put("version", beginning.version());
            }
            case Answer given -> {
                line.put("question", given.question());
                line.put("digest", given.digest());
                given(line, "refused", given.refusal());
                given(line, "data", given.data());
                given(line, "text", given.text());
                given(line, "page", given.page());
            }
            case AnswerLine.End end -> line.put("answers", end.answers());
            case AnswerLine.BrokenOff broken -> line.put("brokenOff", broken.why());
        }
        return bytes(line);
    }

    private static void given(ObjectNode line, String field, String text) {
        if (!text.isEmpty()) {
            line.put(field, text);
        }
    }

    /** @throws InvalidValue when it is none, or of another form, or its digest is not that of the answer */
    public AnswerLine read(byte[] line) {
        JsonNode read = object(line);
        if (read.has("form")) {
            requireForm(read);
            return new AnswerLine.Beginning(text(read, "version"));
        }
        if (read.has("question")) {
            return answer(read);
        }
        return read.has("answers")
                ? new AnswerLine.End(read.path("answers").asLong())
                : new AnswerLine.BrokenOff(text(read, "brokenOff"));
    }

    private static Answer answer(JsonNode read) {
        Answer answer = new Answer(
                text(read, "question"),
                read.path("data").asText(""),
                read.path("text").asText(""),
                read.path("page").asText(""),
                read.path("refused").asText(""));
        if (!answer.digest().equals(text(read, "digest"))) {
            throw new InvalidValue(
                    "the answer is not the one that its digest is of", "see that nothing else writes to the answers");
        }
        return answer;
    }

    private static void requireForm(JsonNode read) {
        if (!text(read, "form").equals(FORM)) {
            throw new InvalidValue(ANOTHER, "rehearse with a version in between, which speaks both");
        }
    }

    private static String text(JsonNode read, String field) {
        JsonNode value = read.path(field);
        if (!value.isTextual()) {
            throw new InvalidValue("a line of the rehearsal has no " + field, "see that nothing else writes to it");
        }
        return value.asText();
    }

    private JsonNode object(byte[] line) {
        try {
            JsonNode read = mapper.readTree(line);
            if (read == null || !read.isObject()) {
                throw new InvalidValue("a line of the rehearsal is no object", "see that nothing else writes to it");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private byte[] bytes(ObjectNode line) {
        try {
            return mapper.writeValueAsBytes(line);
        } catch (JsonProcessingException e) {
            throw InvalidJson.unwritten(e);
        }
    }
}
