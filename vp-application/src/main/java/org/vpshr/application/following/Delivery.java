package org.vpshr.application.following;

import java.util.List;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.RecordedEvent;

/**
 * One thing that a follower is told: an event, or that what it was told before is to be read otherwise now, or forgotten.
 * What takes something back comes before whatever events are still to come, and only to whoever was told of it.
 *
 * {@snippet lang=java :
 * Following following = record.follow("website", delivery -> {
 *     switch (delivery) {
 *         case Delivery.Happened happened -> show(happened.event());
 *         case Delivery.Withheld withheld -> forget(withheld.entry());
 *         case Delivery.Erased erased -> forget(erased.entry());
 *         case Delivery.Revised revised -> {
 *             forget(revised.entry());
 *             revised.life().forEach(this::show);
 *         }
 *         case Delivery.NameErased erased -> forgetName(erased.person());
 *         case Delivery.KeysRotated rotated -> {} // nothing is sealed here
 *     }
 * });
 * }
 */
public sealed interface Delivery {

    /** {@return the position of the event that made it so} */
    long position();

    /**
     * Something was recorded.
     *
     * @param event as the audience may see it
     */
    record Happened(RecordedEvent event) implements Delivery {
        @Override
        public long position() {
            return event.position();
        }
    }

    /**
     * The audience may see nothing of the entry any more (rule 112): forget all of it, and what was made of it.
     *
     * @param position of the restriction
     * @param entry the entry, by its id
     */
    record Withheld(long position, EntryId entry) implements Delivery {}

    /**
     * The audience may see other versions of the entry than before (rule 112): a restriction or a release.
     *
     * @param position of the restriction or the release
     * @param entry the entry, by its id
     * @param life what may be seen of it now, of the events that were delivered; it takes the place of all these
     */
    record Revised(long position, EntryId entry, List<RecordedEvent> life) implements Delivery {}

    /**
     * The entry was erased for good: destroy all of it, and what was made of it.
     *
     * @param position of the erasure
     * @param entry the entry, by its id
     */
    record Erased(long position, EntryId entry) implements Delivery {}

    /**
     * The name of the person was erased for good (rule 141): destroy it wherever it was put.
     *
     * @param position of the erasure
     * @param person the person, by the id in the register
     */
    record NameErased(long position, Subject.PersonId person) implements Delivery {}

    /**
     * The keys of the record were wrapped by another master key: what was sealed with the old one elsewhere has to be sealed
     * anew. Nothing in the record reads otherwise.
     *
     * @param position up to which events were delivered before
     */
    record KeysRotated(long position) implements Delivery {}
}
