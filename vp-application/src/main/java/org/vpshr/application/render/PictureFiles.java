package org.vpshr.application.render;

import java.util.Optional;
import org.vpshr.domain.entry.EntryId;

/**
 * Where a document that prints pictures finds their files: such as {@link
 * org.vpshr.application.VoluntaryPrinciples#attachment}, for the government and the audience of the report.
 */
@FunctionalInterface
public interface PictureFiles {
    /**
     * {@return the content of a file, if it is held and the audience of the report may see it}
     *
     * @param entry the entry that rests on it
     * @param name the name of the file
     */
    Optional<byte[]> find(EntryId entry, String name);

    /** {@return none: captions stand alone} */
    static PictureFiles none() {
        return (entry, name) -> Optional.empty();
    }
}
