package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import org.vpshr.domain.entry.Revision;

/** Writes what is put in the place of a field, or null where it is emptied; one that is kept is left out by its record. */
final class RevisionWriter extends StdSerializer<Revision<?>> {
    private static final long serialVersionUID = 1L;

    RevisionWriter() {
        super(Revision.class, false);
    }

    @Override
    public void serialize(Revision<?> revision, JsonGenerator out, SerializerProvider writers) throws IOException {
        Optional<?> added = revision.added();
        if (added.isPresent()) {
            writers.findValueSerializer(added.get().getClass()).serialize(added.get(), out, writers);
        } else {
            out.writeNull();
        }
    }
}
