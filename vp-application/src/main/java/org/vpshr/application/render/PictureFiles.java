package org.vpshr.application.render;

import java.util.Optional;
import org.vpshr.domain.entry.EntryId;

/**
 * Where a document that prints pictures finds their files: {@code (entry, name) -> record.attachment(entry, name,
 * government, audience)}.
 */
@FunctionalInterface
public interface PictureFiles {
    /** The content of the file of the name that the entry rests on, if it is held and the audience of the report may see it. */
    Optional<byte[]> find(EntryId entry, String name);

    /** Captions stand alone. */
    static PictureFiles none() {
        return (entry, name) -> Optional.empty();
    }
}
