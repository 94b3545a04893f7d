package org.vpshr.application.json.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.Quote;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.codec.DomainJson;
import org.vpshr.application.json.names.PersonNames;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.failure.InvalidValue;

/** Events as they are stored: the whole event with its entry and contribution, names sealed. */
public final class EventFormat {
    /** The field of the metadata that says who recorded. */
    public static final String RECORDED_BY = "recordedBy";

    private static final String RESTORE = "restore the last backup";

    private final ObjectMapper mapper;
    private final Upcasters lifting;
    private final Map<TypeName, ObjectReader> readers = new ConcurrentHashMap<>();

    public EventFormat(PersonNames names) {
        this(names, Upcasters.SUPPLIED);
    }

    EventFormat(PersonNames names, Upcasters lifting) {
        this.mapper = DomainJson.mapper(JsonForm.STORED, names);
        this.lifting = lifting;
    }

    public TypeName nameOf(DomainEvent event) {
        return Catalogue.events().nameOf(event);
    }

    public byte[] write(DomainEvent event) {
        return bytes(event);
    }

    /**
     * The event, of the version that is known today.
     *
     * @throws InvalidJson when the type is not known or the payload does not fit it
     */
    public DomainEvent read(String type, int version, byte[] payload) {
        TypeName name = new TypeName(type, version);
        try {
            return lifting.concerns(name)
                    ? lifted(name, payload)
                    : readerOf(name).readValue(payload);
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are read", e);
        }
    }

    /** Whether events of the type and version can be read. */
    public boolean knows(String type, int version) {
        TypeName name = new TypeName(type, version);
        return lifting.concerns(name) || today(name).isPresent();
    }

    /** @throws InvalidJson when events of the type and version cannot be read */
    public void refuseUnknown(String type, int version) {
        if (!knows(type, version)) {
            throw unknown(new TypeName(type, version));
        }
    }

    /** The event as it was read, once it is written and read again: the same, unless something is lost on the way. */
    public DomainEvent rewritten(DomainEvent event) {
        TypeName name = nameOf(event);
        return read(name.name(), name.version(), write(event));
    }

    public byte[] writeMetadata(Map<String, String> metadata) {
        return bytes(new TreeMap<>(metadata));
    }

    public Map<String, String> readMetadata(byte[] metadata) {
        Map<String, String> read = new TreeMap<>();
        try {
            mapper.readTree(metadata)
                    .properties()
                    .forEach(entry -> read.put(entry.getKey(), entry.getValue().asText()));
            return read;
        } catch (IOException e) {
            throw new InvalidJson(InvalidValue.told("the metadata of the stored event cannot be read", RESTORE), "", 0);
        }
    }

    private DomainEvent lifted(TypeName name, byte[] payload) throws IOException {
        JsonNode fields = mapper.readTree(payload);
        if (!(fields instanceof ObjectNode object)) {
            throw new InvalidJson(InvalidValue.told("the stored event is not an object", RESTORE), "", 0);
        }
        Upcasters.Lifted today = lifting.lift(name, object);
        return readerOf(today.name()).readValue(today.fields());
    }

    private ObjectReader readerOf(TypeName name) {
        return readers.computeIfAbsent(name, known -> mapper.readerFor(typeOf(known)));
    }

    private static Class<? extends DomainEvent> typeOf(TypeName name) {
        return today(name).orElseThrow(() -> unknown(name));
    }

    private static Optional<Class<? extends DomainEvent>> today(TypeName name) {
        return Catalogue.events()
                .typeOf(name.name())
                .filter(type ->
                        Catalogue.events().nameOf(type).filter(name::equals).isPresent());
    }

    private byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw InvalidJson.unwritten(e);
        }
    }

    private static InvalidJson unknown(TypeName name) {
        String known = Catalogue.events()
                .typeOf(name.name())
                .flatMap(Catalogue.events()::nameOf)
                .map(today -> ", which this version of the library knows up to version " + today.version())
                .orElse(", which this version of the library does not know");
        String wrong = "it is of the type " + Quote.name(name.name()) + ", version " + name.version() + known;
        return new InvalidJson(InvalidValue.told(wrong, UnreadableEvent.NEWER), "", 0);
    }

    /** Who recorded, as the metadata say. */
    public Optional<String> recorder(byte[] metadata) {
        return Optional.ofNullable(readMetadata(metadata).get(RECORDED_BY));
    }
}
