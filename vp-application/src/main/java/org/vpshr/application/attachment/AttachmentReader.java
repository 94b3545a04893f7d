package org.vpshr.application.attachment;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.ContentPart;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.ContentVault;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.trace.Trace;

/** Reads the contents of attachments. Who may see one is known by whoever asks. */
public final class AttachmentReader {
    private final Ledger ledger;
    private final ContentVault vault;
    private final EventReader events;
    private final EventFormat format = new EventFormat();

    public AttachmentReader(Ledger ledger, EventKeys keys, EventReader events) {
        this.ledger = ledger;
        this.vault = new ContentVault(keys);
        this.events = events;
    }

    /**
     * The content of the file with the name that events in the life of an entry rest on; nothing when they rest on none.
     *
     * @throws InvalidValue when they rest on several files of the name
     * @throws StoreBroken when it is not the one that was recorded
     */
    public Optional<byte[]> ofEntry(Trace life, String name) {
        SortedMap<Long, Attachment> named = life.attachments(name);
        if (named.values().stream().map(Attachment::digest).distinct().count() > 1) {
            throw new InvalidValue(
                    life.entry() + " rests on several files with the name " + name,
                    "name the event in the place of the entry: "
                            + named.keySet().stream()
                                    .map(position -> "#" + position)
                                    .collect(joining(", ")));
        }
        return named.values().stream().findFirst().flatMap(file -> content(life.entry(), file));
    }

    /** It lies beside one of the events in the life of the entry, which need not be the one by which it is seen. */
    private Optional<byte[]> content(EntryId entry, Attachment attachment) {
        Collection<Long> bearing = ledger.positions(Set.of(Tags.entry(entry).toString()), Long.MAX_VALUE);
        return bearing.stream()
                .flatMap(position -> content(position, attachment).stream())
                .findFirst()
                .map(content -> checked(content, attachment));
    }

    /**
     * The content of the file with the name that the event rests on; nothing when it rests on none.
     *
     * @param seen the event as whoever asks may see it
     * @throws StoreBroken when it is not the one that was recorded
     */
    public Optional<byte[]> ofEvent(RecordedEvent seen, String name) {
        Optional<Attachment> named = seen.event().attachments().stream()
                .filter(file -> file.isRead() && file.name().equals(name))
                .findFirst();
        return named.flatMap(file -> seen.event()
                .touches()
                .map(entry -> content(entry, file))
                .orElseGet(() -> content(seen.position(), file).map(content -> checked(content, file))));
    }

    /**
     * Reads what was taken in just now.
     *
     * @throws StoreBroken when it is not as it was handed in
     */
    void readBack(long position, Attachment attachment) {
        checked(content(position, attachment).orElse(new byte[0]), attachment);
    }

    private Optional<byte[]> content(long position, Attachment attachment) {
        return ledger.contents()
                .beside(position, (row, parts) -> joined(parts, numbers(row, attachment)))
                .filter(content -> content.length > 0);
    }

    private Set<Integer> numbers(StoredRow row, Attachment attachment) {
        return events.find(row.toFold())
                .map(event -> format.write(event).attachments().entrySet().stream()
                        .filter(each -> each.getValue().equals(attachment))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private byte[] joined(Iterator<ContentPart> parts, Set<Integer> numbers) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEachRemaining(part -> {
            if (numbers.contains(part.number())) {
                vault.open(part).ifPresent(joined::writeBytes);
            }
        });
        return joined.toByteArray();
    }

    private byte[] checked(byte[] content, Attachment attachment) {
        byte[] digest = Sha256.start().digest(content);
        if (!HexFormat.of().formatHex(digest).equals(attachment.digest())) {
            throw new StoreBroken(
                    ledger.where(),
                    "the content of the attachment is not the one that was recorded",
                    "see by vp verify what is whole, and restore the last backup");
        }
        return content;
    }
}
