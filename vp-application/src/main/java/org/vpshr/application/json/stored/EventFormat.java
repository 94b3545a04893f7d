package org.vpshr.application.json.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.Quote;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.codec.DomainJson;
import org.vpshr.application.json.text.TextsInJson;
import org.vpshr.application.text.FreeText;
import org.vpshr.application.text.FreeTexts;
import org.vpshr.application.text.TextsByNumber;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.failure.InvalidValue;

/** Events as they are stored: the facts of the whole event, with numbers in the places of its free texts. */
public final class EventFormat {
    private static final String RESTORE = "restore the last backup";

    /** One for all: to make the readers of every type takes longer than to read a thousand events. */
    private static final ObjectMapper MAPPER = DomainJson.mapper(JsonForm.STORED);

    private static final Map<TypeName, ObjectReader> READERS = new ConcurrentHashMap<>();

    private final Upcasters lifting;

    public EventFormat() {
        this(Upcasters.SUPPLIED);
    }

    EventFormat(Upcasters lifting) {
        this.lifting = lifting;
    }

    /**
     * The facts of an event, and the texts that were taken out of it.
     *
     * @param attachments by the number of the text that tells of each, the first where several do
     */
    public record Written(byte[] facts, List<FreeText> texts, SortedMap<Integer, Attachment> attachments) {}

    public TypeName nameOf(DomainEvent event) {
        return Catalogue.events().nameOf(event);
    }

    public Written write(DomainEvent event) {
        FreeTexts texts = new FreeTexts();
        try {
            byte[] facts =
                    MAPPER.writer().withAttribute(TextsInJson.TEXTS, texts).writeValueAsBytes(event);
            return new Written(facts, texts.all(), texts.attachments());
        } catch (JsonProcessingException e) {
            throw InvalidJson.unwritten(e);
        }
    }

    /**
     * The event, of the version that is known today.
     *
     * @param texts what stands where the facts have numbers
     * @throws InvalidJson when the type is not known, or the facts or a text do not fit it
     */
    public DomainEvent read(String type, int version, byte[] facts, TextsByNumber texts) {
        TypeName name = new TypeName(type, version);
        try {
            return lifting.concerns(name)
                    ? lifted(name, facts, texts)
                    : readerOf(name, texts).readValue(facts);
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

    private DomainEvent lifted(TypeName name, byte[] facts, TextsByNumber texts) throws IOException {
        JsonNode fields = MAPPER.readTree(facts);
        if (!(fields instanceof ObjectNode object)) {
            throw new InvalidJson(InvalidValue.told("the stored event is not an object", RESTORE), "", 0);
        }
        Upcasters.Lifted today = lifting.lift(name, object);
        return readerOf(today.name(), texts).readValue(today.fields());
    }

    private ObjectReader readerOf(TypeName name, TextsByNumber texts) {
        return READERS.computeIfAbsent(name, known -> MAPPER.readerFor(typeOf(known)))
                .withAttribute(TextsInJson.TEXTS, texts);
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

    private static InvalidJson unknown(TypeName name) {
        String known = Catalogue.events()
                .typeOf(name.name())
                .flatMap(Catalogue.events()::nameOf)
                .map(today -> ", which this version of the library knows up to version " + today.version())
                .orElse(", which this version of the library does not know");
        String wrong = "it is of the type " + Quote.name(name.name()) + ", version " + name.version() + known;
        return new InvalidJson(InvalidValue.told(wrong, UnreadableEvent.NEWER), "", 0);
    }
}
