package org.vpshr.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.vpshr.domain.failure.InvalidValue;

/** What a JSON text may ask of the machine that reads it. */
public final class Limits {
    static final int DOCUMENT = 1 << 20;
    public static final int DEPTH = 32;

    private static final int PARTS = 10_000;

    /** What is stored is our own, was bounded when it was recorded, and must be readable for good. */
    private static final int STORED = 64 * DOCUMENT;

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxDocumentLength(DOCUMENT)
            .maxNestingDepth(DEPTH)
            .maxStringLength(1 << 16)
            .maxNumberLength(32)
            .maxNameLength(128)
            .maxTokenCount(PARTS)
            .build();
    private static final StreamReadConstraints OF_WHAT_IS_STORED = StreamReadConstraints.builder()
            .maxDocumentLength(STORED)
            .maxNestingDepth(4 * DEPTH)
            .maxStringLength(STORED)
            .maxNumberLength(1 << 10)
            .maxNameLength(1 << 10)
            .maxTokenCount(STORED)
            .build();

    /** A file has many commands, and each may bring findings. */
    private static final StreamReadConstraints FINDINGS = StreamReadConstraints.builder()
            .maxNestingDepth(8)
            .maxStringLength(STORED)
            .maxNumberLength(32)
            .maxNameLength(128)
            .build();

    /** A proof holds whole events as texts, several of them. */
    private static final StreamReadConstraints PROOF = StreamReadConstraints.builder()
            .maxDocumentLength(8 * DOCUMENT)
            .maxNestingDepth(8)
            .maxStringLength(8 * DOCUMENT)
            .maxNumberLength(32)
            .maxNameLength(128)
            .maxTokenCount(100_000)
            .build();

    /** A whole report, with a proof of each of its sentences. */
    private static final StreamReadConstraints REPORT = StreamReadConstraints.builder()
            .maxDocumentLength(32 * DOCUMENT)
            .maxNestingDepth(16)
            .maxStringLength(32 * DOCUMENT)
            .maxNumberLength(32)
            .maxNameLength(128)
            .maxTokenCount(4_000_000)
            .build();

    private Limits() {}

    public static JsonFactory forReports() {
        return JsonFactory.builder().streamReadConstraints(REPORT).build();
    }

    public static JsonFactory forProofs() {
        return ofOwn(PROOF);
    }

    /** For what was a line once, and is stored. */
    public static JsonFactory forStored() {
        return ofOwn(OF_WHAT_IS_STORED);
    }

    public static JsonFactory forFindings() {
        return ofOwn(FINDINGS);
    }

    /** What is written here is in UTF-8, and is not looked at for another encoding that it might be in. */
    public static JsonFactory ofOwn(StreamReadConstraints constraints) {
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .build();
    }

    /** For what comes from outside. */
    public static JsonFactory factory() {
        return JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
    }

    /** The words for a limit that was passed; {@code said} is what the parser says of it, which is fit for programmers only. */
    static InvalidValue broken(String said) {
        String kind = said.toLowerCase(java.util.Locale.ROOT);
        if (kind.contains("depth")) {
            return new InvalidValue("objects and lists lie more than 32 deep in each other", "write it flatter");
        }
        if (kind.contains("string")) {
            return new InvalidValue("a text is longer than 65,536 characters", "split it into several entries");
        }
        if (kind.contains("number")) {
            return new InvalidValue(
                    "a number has more than 32 digits", "figures have at most 18 and are written in quotes");
        }
        if (kind.contains("name")) {
            return new InvalidValue("the name of a field is longer than 128 characters", "name a field of the form");
        }
        return new InvalidValue(
                kind.contains("token") ? "it has more than 10,000 parts" : "it is longer than 1 MiB", "split it");
    }
}
