package org.vpshr.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The one way in which mappers are made here: strict, limited, and the same bytes for the same value. */
final class DomainJson {
    private DomainJson() {}

    static ObjectMapper mapper(Mode mode, PersonNames names) {
        return mapper(mode, names, Limits.factory());
    }

    static ObjectMapper mapper(Mode mode, PersonNames names, JsonFactory limited) {
        return JsonMapper.builder(limited)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addModule(new DomainModule(mode, names))
                .build();
    }
}
