package org.vpshr.benchmark.floor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event in records without rules or types of their own. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlainEvent(
        String subject,
        @Nullable Object entry,
        @Nullable PlainContribution contribution,
        @Nullable String kind) {

    /** An entry of one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PlainEntry(
            String id,
            Object text,
            Object when,
            @Nullable List<String> where,
            @Nullable List<PlainParty> who,
            @Nullable List<Object> figures,
            @Nullable List<PlainSource> sources,
            @Nullable List<String> links,
            Object audience,
            PlainContribution contribution) {}

    /** Who took part. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PlainParty(String party, String as) {}

    /** What it was taken from; texts lie beside it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PlainSource(Object title, Object publisher, Object address, Object published, Object snapshot) {}

    /** Who wrote it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PlainContribution(
            String by,
            String written,
            Object evidence,
            @JsonProperty("for") @Nullable Integer year) {}
}
