package org.vpshr.application.recording;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.attachment.AttachmentKeeping;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.ledger.row.StoredType;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Keeps the texts beside events, and the contents of attachments with them, as what was recorded later says: sealed where a restriction came, open again from the
 * version on that was released, destroyed where an entry or a person was erased.
 */
public final class TextKeeping {
    private static final Logger LOG = LoggerFactory.getLogger(TextKeeping.class);

    /** Who reads an older state is waited for, within bounds: what was recorded is recorded. */
    private static final Duration PURGE = Duration.ofSeconds(1);

    /** The same where it is only tried again. */
    private static final Duration BRIEFLY = Duration.ofMillis(50);

    private final Ledger ledger;
    private final EventKeys keys;
    private final TextSettlement settlement;
    private final EventReader events;
    private final AttachmentKeeping attachments;
    private final KeyBinding binding;

    /** Whether an erasure may be on record whose keys are still there, as where a process ended in between. */
    private volatile boolean unfinished = true;

    /** Whether texts that were taken away may still lie on the disk, as where somebody read them meanwhile. */
    private volatile boolean unpurged = true;

    public TextKeeping(Ledger ledger, EventKeys keys, TextVault vault, EventReader events, KeyBinding binding) {
        this.ledger = ledger;
        this.keys = keys;
        this.events = events;
        this.attachments = new AttachmentKeeping(ledger, keys, events);
        this.binding = binding;
        this.settlement = new TextSettlement(ledger, vault, events, this::lay);
    }

    private void lay(long position, RowTexts texts, IntPredicate open) {
        ledger.replaceTexts(position, texts);
        attachments.lay(position, open);
    }

    /** Takes in the files that the events after the position rest on, as their texts lie now. */
    void attach(long after, AttachedFiles files) {
        attachments.take(after, files);
    }

    /** Settles what the events after the position bear on, within the transaction that recorded them. */
    public void settle(long after) {
        binding.settle(after);
        finish();
        long head = ledger.head().position();
        if (ledger.types(after, head).stream().map(StoredType::type).allMatch(TextKeeping::bringsAnEntry)) {
            return;
        }
        TextSettlement.Bearing bearing = new TextSettlement.Bearing();
        ledger.forEach(after, head, row -> {
            if (!bringsAnEntry(row.type())) {
                // what is taken in from elsewhere may hold events that are set aside here
                events.find(row.toFold()).ifPresent(bearing::gather);
            }
        });
        refuseErasuresOfAHost(bearing);
        bearing.erasures.forEach(this::destroy);
        boolean sealed = false;
        for (EntryId entry : bearing.touched) {
            sealed |= settlement.settle(entry);
        }
        if (!bearing.erasures.isEmpty()) {
            ledger.afterwards(this::purgeErased);
        } else if (sealed) {
            ledger.afterwards(() -> purge(PURGE));
        }
    }

    /** A key cannot be brought back where the host undoes what it was destroyed for. */
    private void refuseErasuresOfAHost(TextSettlement.Bearing bearing) {
        if (ledger.isJoined() && !bearing.erasures.isEmpty()) {
            throw new InvalidValue(
                    "an erasure is not recorded within a transaction of the host: keys are destroyed once it is kept",
                    "record it by itself, after the transaction");
        }
    }

    private static boolean bringsAnEntry(String type) {
        return Catalogue.events()
                .typeOf(type)
                .filter(CarriesEntry.class::isAssignableFrom)
                .isPresent();
    }

    private List<StoredRow> rows(String tag) {
        return ledger.bearing(new TreeSet<>(Set.of(tag)), 0, Long.MAX_VALUE);
    }

    /** The positions of the events that were erased and whose keys are still there; none where all is as it should be. */
    private List<Long> left() {
        return rows(Tags.BINDING.toString()).stream()
                .filter(row -> row.type().endsWith("Erased"))
                .flatMap(row -> events.readOrSetAside(row.toFold(), EventReader.Opening.ALL, ledger).stream())
                .flatMap(event -> settlement.erasedBy(event).stream())
                .map(StoredRow::position)
                .filter(keys::has)
                .toList();
    }

    /** Destroys with what is recorded now what an erasure before it left. */
    private void finish() {
        if (unpurged && hasTakenAway()) {
            ledger.afterwards(() -> purge(BRIEFLY));
        }
        if (!unfinished) {
            return;
        }
        List<Long> left = left();
        unfinished = !left.isEmpty();
        if (unfinished) {
            ledger.afterwards(() -> destroyLeft(left));
        }
    }

    private void destroyLeft(List<Long> left) {
        try {
            destroyed(left);
            unfinished = false;
        } catch (StoreUnavailable later) {
            LOG.warn("keys of what was erased are still there: {}", later.getMessage());
        }
    }

    /** Told is what had keys until now. */
    private void destroyed(List<Long> positions) {
        long many = positions.stream().filter(keys::has).count();
        keys.destroy(positions);
        if (many > 0) {
            ledger.telling().happened(new Happening.Erased(many));
        }
    }

    private boolean hasTakenAway() {
        return !ledger.positions(List.of(Tags.BINDING.toString()), Long.MAX_VALUE)
                .isEmpty();
    }

    /** What somebody still reads stays on the disk, and is tried again with what is recorded next. */
    private void purge(Duration atMost) {
        unpurged = true;
        try {
            unpurged = !ledger.purge(atMost);
        } catch (StoreUnavailable later) {
            LOG.debug("what was taken away may still lie on the disk: {}", later.getMessage());
        }
    }

    private void purgeErased() {
        purge(PURGE);
        if (unpurged) {
            throw new StoreUnavailable(
                    ledger.where(),
                    "what was erased is so from now on, and that is recorded, but its texts still lie on the disk,"
                            + " because somebody is still reading the store as it was before",
                    "end what reads it; they are taken from the disk with the next thing that is recorded");
        }
    }

    private void destroy(DomainEvent erasure) {
        List<Long> positions =
                settlement.erasedBy(erasure).stream().map(StoredRow::position).toList();
        positions.forEach(position -> {
            ledger.replaceTexts(position, RowTexts.NONE);
            attachments.destroy(position);
        });
        ledger.afterwards(() -> destroyKeys(positions));
    }

    private void destroyKeys(List<Long> positions) {
        try {
            destroyed(positions);
        } catch (StoreUnavailable e) {
            unfinished = true;
            throw new StoreUnavailable(
                    ledger.where(),
                    "what was erased is gone from here, and that is recorded, but its keys are still there: "
                            + e.getMessage(),
                    "they are destroyed with the next thing that is recorded; vp verify says whether they are",
                    e);
        }
    }
}
