package org.vpshr.application.json.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.Seal;

/** A proof as it stands in a file: of an entry or of two heads. Hashes are in hexadecimal. */
public record ProofForm(
        int form, @Nullable OfEntry entry, @Nullable OfHeads heads) {

    public record OfEntry(EntryId id, Seal head, List<Event> events) {}

    /** A leaf, field by field in the order in which it is hashed, and its path. */
    public record Event(
            long position,
            String id,
            String type,
            int version,
            long recordedMicros,
            List<Piece> payload,
            String metadata,
            List<String> tags,
            List<String> path) {}

    /** A part of the event as it is stored, or the hash of what is withheld. */
    public record Piece(@Nullable String open, @Nullable String withheld) {}

    public record OfHeads(Seal older, Seal newer, List<String> path) {}
}
