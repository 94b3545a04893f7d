package org.vpshr.application.json.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.Limits;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.rule.Finding;

/**
 * What is known about an event and is no part of it.
 *
 * @param recordedBy the reference of who recorded it; never empty (rule 129)
 * @param command what is kept of the id under which its command was given, if it had one
 * @param fingerprint what tells the commands under that id up to this one from others
 * @param findings what was answered to the command beside its recording
 * @param accepted what stood against recording it and was accepted
 */
public record Metadata(
        String recordedBy,
        Optional<String> command,
        Optional<String> fingerprint,
        List<Finding> findings,
        Acceptance accepted) {
    private static final ObjectMapper MAPPER = new JsonMapper(Limits.forFindings());
    private static final String RECORDED_BY = "recordedBy";
    private static final String COMMAND = "command";
    private static final String FINGERPRINT = "fingerprint";
    private static final String FINDINGS = "findings";
    private static final String ACCEPTED = "accepted";

    public Metadata {
        findings = List.copyOf(findings);
    }

    /** Nothing stood against recording it. */
    public Metadata(String recordedBy, Optional<String> command, Optional<String> fingerprint, List<Finding> findings) {
        this(recordedBy, command, fingerprint, findings, Acceptance.NOTHING);
    }

    /** The same with findings after its own. */
    public Metadata with(List<Finding> more) {
        return new Metadata(
                recordedBy,
                command,
                fingerprint,
                Stream.concat(findings.stream(), more.stream()).toList(),
                accepted);
    }

    /** The same without what is said once for all events of a command. */
    public Metadata without() {
        return new Metadata(recordedBy, command, fingerprint, List.of());
    }

    public byte[] write() {
        ObjectNode all = MAPPER.createObjectNode();
        all.put(RECORDED_BY, recordedBy);
        command.ifPresent(id -> all.put(COMMAND, id));
        fingerprint.ifPresent(mark -> all.put(FINGERPRINT, mark));
        if (!findings.isEmpty()) {
            all.set(FINDINGS, FindingsFormat.tree(MAPPER, findings));
        }
        if (!accepted.isNothing()) {
            all.set(ACCEPTED, accepted.tree(MAPPER));
        }
        try {
            return MAPPER.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw InvalidJson.unwritten(e);
        }
    }

    /** @throws InvalidJson when they are not as they were written */
    public static Metadata read(byte[] metadata) {
        try {
            JsonNode all = MAPPER.readTree(metadata);
            return new Metadata(
                    text(all, RECORDED_BY).orElseThrow(Metadata::unfit),
                    text(all, COMMAND),
                    text(all, FINGERPRINT),
                    StreamSupport.stream(all.path(FINDINGS).spliterator(), false)
                            .map(FindingsFormat::finding)
                            .toList(),
                    Acceptance.read(all.path(ACCEPTED)));
        } catch (IOException | DateTimeException e) {
            throw unfit();
        }
    }

    private static Optional<String> text(JsonNode all, String field) {
        return Optional.ofNullable(all.path(field).textValue());
    }

    private static InvalidJson unfit() {
        return new InvalidJson(
                InvalidValue.told("the metadata of the stored event cannot be read", "restore the last backup"), "", 0);
    }
}
