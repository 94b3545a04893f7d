package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.Limits;

/** The one way in which mappers are made here: strict, limited, and the same bytes for the same value. */
public final class DomainJson {
    private DomainJson() {}

    public static ObjectMapper mapper(JsonForm mode) {
        return mapper(mode, mode == JsonForm.LINE ? Limits.factory() : Limits.forStored());
    }

    public static ObjectMapper mapper(JsonForm mode, JsonFactory limited) {
        return JsonMapper.builder(limited)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addModule(new DomainModule(mode))
                .build();
    }
}
