package org.vpshr.application.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The one way in which mappers are made here: strict, limited, and the same bytes for the same value. */
final class DomainJson {
    private DomainJson() {}

    static ObjectMapper mapper(Mode mode, PersonNames names) {
        return JsonMapper.builder(Limits.factory())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addModule(new DomainModule(mode, names))
                .build();
    }
}
