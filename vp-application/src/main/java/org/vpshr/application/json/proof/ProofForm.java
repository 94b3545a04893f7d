package org.vpshr.application.json.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.Seal;

/** A proof as it stands in a file: of an entry or of two heads. Hashes are in hexadecimal. */
public record ProofForm(
        int form, @Nullable OfEntry entry, @Nullable OfHeads heads) {

    public record OfEntry(EntryId id, Seal head, List<Event> events) {}

    /** A leaf, field by field in the order in which it is hashed, the texts that go with it, and its path. */
    public record Event(
            long position,
            String id,
            String type,
            int version,
            long recordedMicros,
            String facts,
            List<String> commitments,
            List<Shown> texts,
            String metadata,
            List<String> tags,
            List<String> path) {}

    /** A text with its salt, and the number that stands for it in the facts. */
    public record Shown(int number, String salt, String text, boolean internal) {}

    public record OfHeads(Seal older, Seal newer, List<String> path) {}
}
