package org.vpshr.application.json.template;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.Limits;
import org.vpshr.projections.coverage.Guidelines;

/** Reads reporting guidelines, which are data of the library or of the system that embeds it. */
public final class GuidelinesJson {
    /** The versions that come with the library. */
    public static final List<String> VERSIONS = List.of("V2", "V4a", "V4b");

    private static final ObjectMapper MAPPER = JsonMapper.builder(Limits.factory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private GuidelinesJson() {}

    /**
     * Reads one version.
     *
     * @throws InvalidJson when the text is not a version of guidelines; the message says where
     * @throws IOException when it cannot be read
     */
    public static Guidelines read(InputStream json) throws IOException {
        try {
            return MAPPER.readValue(json, Guidelines.class);
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        }
    }
}
