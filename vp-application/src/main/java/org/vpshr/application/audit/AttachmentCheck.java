package org.vpshr.application.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.ContentPart;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.ContentVault;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.store.Inspection.Problem;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Whether the contents beside events are those that their attachments tell of by their digests, lie as the texts lie that
 * do, and are there unless they were erased with these. It looks once the walk over the events told it which have any.
 */
public final class AttachmentCheck {
    private final Ledger ledger;
    private final ContentVault vault;
    private final EventReader events;
    private final boolean keysElsewhere;
    private final EventFormat format = new EventFormat();
    private final SortedSet<Long> attaching = new TreeSet<>();
    private long whole;
    private long withoutKey;

    /** @param keysElsewhere whether those here may be of another record, so that what they do not open is no fault */
    public AttachmentCheck(Ledger ledger, EventKeys keys, EventReader events, boolean keysElsewhere) {
        this.ledger = ledger;
        this.vault = new ContentVault(keys);
        this.events = events;
        this.keysElsewhere = keysElsewhere;
    }

    public void take(long position, DomainEvent event) {
        if (!event.attachments().isEmpty()) {
            attaching.add(position);
        }
    }

    /** @throws InvalidValue when something is wrong with a content beside the events from the position on */
    public void refuse(long from) {
        problems(from).stream().findFirst().ifPresent(problem -> {
            throw new InvalidValue(problem.toString(), "take the file as it was exported");
        });
    }

    List<Problem> problems(long from) {
        SortedSet<Long> all = new TreeSet<>(ledger.contents().positions(from, Long.MAX_VALUE));
        all.addAll(attaching.tailSet(from));
        List<Problem> problems = new ArrayList<>();
        all.forEach(position ->
                problem(position).map(what -> new Problem(position, what)).ifPresent(problems::add));
        return problems;
    }

    private Optional<String> problem(long position) {
        try {
            return ledger.contents()
                    .beside(position, this::problem)
                    .orElse(Optional.of("the content of an attachment lies there, and there is no such event"));
        } catch (InvalidValue | StoreBroken e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Optional<String> problem(StoredRow row, Iterator<ContentPart> parts) {
        SortedMap<Integer, Attachment> told = told(row);
        Set<Integer> open =
                TextVault.open(row.texts()).stream().map(SaltedText::number).collect(Collectors.toSet());
        SortedMap<Integer, Joined> found = new TreeMap<>();
        while (parts.hasNext()) {
            ContentPart part = parts.next();
            Joined joined = found.computeIfAbsent(part.number(), number -> new Joined());
            if (!told.containsKey(part.number()) || part.part() != joined.parts++) {
                return Optional.of(
                        "the content of an attachment lies there that the event has not, or not in this part");
            }
            if (part.isDestroyed()) {
                joined.destroyed = true;
            } else if ((part.open() != null) != open.contains(part.number())
                    || (part.sealed() == null) != open.contains(part.number())) {
                return Optional.of("the content of an attachment does not lie as the text that tells of it");
            } else {
                opened(part).ifPresent(joined::take);
            }
        }
        boolean erased = row.texts().equals(RowTexts.NONE);
        return told.entrySet().stream()
                .flatMap(each -> problem(each.getValue(), found.get(each.getKey()), erased).stream())
                .findFirst();
    }

    private SortedMap<Integer, Attachment> told(StoredRow row) {
        return format.write(read(row)).attachments();
    }

    private DomainEvent read(StoredRow row) {
        try {
            return events.read(row.toFold(), EventReader.Opening.ALL);
        } catch (StoreBroken e) {
            if (keysElsewhere) {
                return events.read(row.toFold(), EventReader.Opening.CLEAR);
            }
            throw e;
        }
    }

    /** Nothing where another key than its own is here; where the text was read that tells of it, its own is. */
    private Optional<byte[]> opened(ContentPart part) {
        try {
            return vault.open(part);
        } catch (StoreBroken e) {
            if (keysElsewhere) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<String> problem(Attachment told, @Nullable Joined found, boolean erased) {
        if (!told.isRead()) {
            boolean there = found != null && !found.destroyed;
            withoutKey += there && !erased ? 1 : 0;
            return there && erased
                    ? Optional.of("the content of an attachment was erased, as is on record, and is there again")
                    : Optional.empty();
        }
        if (found == null || found.destroyed) {
            return Optional.of("the content of an attachment is gone, and no erasure of it is on record");
        }
        if (!found.digest().equals(told.digest()) || found.size != told.size()) {
            return Optional.of("the content of an attachment is not the one that was recorded");
        }
        whole++;
        return Optional.empty();
    }

    /** The parts of one content as they come. */
    private static final class Joined {
        private final MessageDigest digest = Sha256.start();
        private int parts;
        private long size;
        private boolean destroyed;

        void take(byte[] plain) {
            digest.update(plain);
            size += plain.length;
        }

        String digest() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** How many were read, each the one that was recorded. */
    long whole() {
        return whole;
    }

    /** How many cannot be opened, since their keys are not here. */
    long withoutKey() {
        return withoutKey;
    }
}
