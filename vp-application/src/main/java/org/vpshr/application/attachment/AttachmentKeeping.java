package org.vpshr.application.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Contents;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.ContentPart;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.ContentVault;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Keeps the contents of attachments beside their events. Each lies as the text lies that tells of it: in clear where that
 * is in clear, sealed where it is sealed, destroyed where it is destroyed. It is done within the transaction that records
 * what asks for it.
 */
public final class AttachmentKeeping {
    private final Ledger ledger;
    private final Contents contents;
    private final ContentVault vault;
    private final EventReader events;
    private final AttachmentReader reader;
    private final EventFormat format = new EventFormat();

    public AttachmentKeeping(Ledger ledger, EventKeys keys, EventReader events) {
        this.ledger = ledger;
        this.contents = ledger.contents();
        this.vault = new ContentVault(keys);
        this.events = events;
        this.reader = new AttachmentReader(ledger, keys, events);
    }

    /** What an event says of its attachments by now, by the number of the text that does. */
    private record Told(long position, Map<Integer, Attachment> attachments, Set<Integer> open) {}

    /**
     * Takes in the contents of what the events after the position rest on.
     *
     * @throws InvalidValue when one is not among the files, is not the one that was named, or all are too much
     */
    public void take(long after, AttachedFiles files) {
        List<Told> told = new ArrayList<>();
        ledger.forEach(after, ledger.head().position(), row -> told.add(told(row)));
        AttachmentAllowance allowance = new AttachmentAllowance();
        for (Told each : told) {
            for (Map.Entry<Integer, Attachment> attachment : each.attachments().entrySet()) {
                allowance.take(attachment.getValue());
                take(each, attachment.getKey(), attachment.getValue(), files);
                reader.readBack(each.position(), attachment.getValue());
            }
        }
    }

    private Told told(StoredRow row) {
        Map<Integer, Attachment> attachments = events.find(row.toFold())
                .map(event -> format.write(event).attachments().entrySet().stream()
                        .filter(each -> each.getValue().isRead())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .orElse(Map.of());
        Set<Integer> open =
                TextVault.open(row.texts()).stream().map(SaltedText::number).collect(Collectors.toSet());
        return new Told(row.position(), attachments, open);
    }

    private void take(Told told, int number, Attachment attachment, AttachedFiles files) {
        MessageDigest digest = Sha256.start();
        long size = 0;
        try (InputStream in = files.open(attachment)) {
            byte[] part = in.readNBytes(ContentPart.BYTES);
            for (int i = 0; part.length > 0 && size <= attachment.size(); i++) {
                digest.update(part);
                size += part.length;
                contents.put(vault.part(told.position(), number, i, told.open().contains(number), part));
                part = in.readNBytes(ContentPart.BYTES);
            }
        } catch (IOException e) {
            throw new InvalidInput(
                    InputPlace.file(attachment.name()), "it cannot be read any more", "see that it may be read", e);
        }
        if (size != attachment.size()
                || !HexFormat.of().formatHex(digest.digest()).equals(attachment.digest())) {
            throw new InvalidValue(
                    "the file of an attachment is not the one any more that was named",
                    "leave it as it is until it is recorded");
        }
    }

    /** @param open by the numbers of the texts, of what everybody may see */
    public void lay(long position, IntPredicate open) {
        List<ContentPart> others = new ArrayList<>();
        contents.beside(position, (row, parts) -> {
            parts.forEachRemaining(part -> {
                if (!part.isDestroyed() && (part.open() != null) != open.test(part.number())) {
                    others.add(part.withoutContent());
                }
            });
            return others;
        });
        others.forEach(part -> contents.find(part)
                .flatMap(vault::open)
                .ifPresent(plain -> contents.replace(
                        vault.part(position, part.number(), part.part(), open.test(part.number()), plain))));
    }

    /** Destroys what lies beside the event. */
    public void destroy(long position) {
        contents.destroy(position);
    }
}
