package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.vpshr.domain.entry.Revision;

/** Reads what is put in the place of a field. That it is null, or left out, is seen where the field is looked for. */
final class RevisionReader extends StdDeserializer<Revision<?>> implements ResolvableDeserializer {
    private static final long serialVersionUID = 1L;

    private final JavaType held;
    private transient JsonDeserializer<Object> reader;

    @SuppressWarnings("NullAway.Init") // the reader of what is held is found by resolve, before the first use
    RevisionReader(JavaType revision) {
        super(revision);
        this.held = revision.containedType(0);
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        reader = context.findContextualValueDeserializer(held, null);
    }

    @Override
    public Revision<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return Revision.put(reader.deserialize(parser, context));
    }
}
