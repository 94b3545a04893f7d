package org.vpshr.application.following.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.following.Delivery;
import org.vpshr.application.following.FollowerPosition;
import org.vpshr.application.reports.AudiencePages;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent.EntryErased;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterEvent.PersonErased;
import org.vpshr.projections.history.RecordedEvent;

/**
 * What an audience is told, in pages. What binds goes ahead of the events: no event is read before it is known up to the end
 * of the record who may see it, and what was told before is taken back first.
 */
final class AudienceStream {
    private static final int MANY = 1000;

    private final AudiencePages pages;
    private List<RecordedEvent> binding = new ArrayList<>();
    private long bound;

    /** Fewer where one of them cannot be read, so that those before it are not held up with it. */
    private int many = MANY;

    AudienceStream(AudiencePages pages) {
        this.pages = pages;
    }

    /** As all is bound up to and with the position. */
    void bindUpTo(long position) {
        binding = new ArrayList<>(pages.binding(0, position));
        bound = position;
    }

    /** Binds what is bound up to the head, and answers what whoever was told up to the position has to be told of it. */
    List<Delivery> bindOn(FollowerPosition told, long head) {
        if (bound != told.bound()) {
            bindUpTo(told.bound());
        }
        if (head <= bound) {
            return List.of();
        }
        List<RecordedEvent> fresh = pages.binding(bound, head);
        List<RecordedEvent> before = binding;
        if (!fresh.isEmpty()) {
            binding = new ArrayList<>(before);
            binding.addAll(fresh);
        }
        bound = head;
        return deliveries(fresh, before, told.events());
    }

    private List<Delivery> deliveries(List<RecordedEvent> fresh, List<RecordedEvent> before, long upTo) {
        List<Delivery> all = new ArrayList<>();
        Map<EntryId, RecordedEvent> last = new LinkedHashMap<>();
        for (RecordedEvent recorded : fresh) {
            recorded.event().touches().ifPresent(entry -> last.merge(entry, recorded, AudienceStream::graver));
            if (recorded.event() instanceof PersonErased
                    && recorded.event().subject() instanceof Subject.PersonId who) {
                all.add(new Delivery.NameErased(recorded.position(), who));
            }
        }
        last.forEach((entry, by) -> add(all, entry, by, before, upTo));
        return all;
    }

    private static RecordedEvent graver(RecordedEvent one, RecordedEvent next) {
        return one.event() instanceof EntryErased ? one : next;
    }

    private void add(List<Delivery> all, EntryId entry, RecordedEvent by, List<RecordedEvent> before, long upTo) {
        List<RecordedEvent> was = pages.life(entry, upTo, before);
        List<RecordedEvent> is = pages.life(entry, upTo, binding);
        if (was.equals(is)) {
            return;
        }
        if (!is.isEmpty()) {
            all.add(new Delivery.Revised(by.position(), entry, List.copyOf(is)));
        } else if (by.event() instanceof EntryErased) {
            all.add(new Delivery.Erased(by.position(), entry));
        } else {
            all.add(new Delivery.Withheld(by.position(), entry));
        }
    }

    /** The next page, of events that are bound by now. */
    AudiencePages.Page next(long after, long upTo) {
        while (true) {
            try {
                AudiencePages.Page page = pages.next(after, upTo, many, binding);
                many = Math.min(MANY, many * 2);
                return page;
            } catch (StoreBroken e) {
                if (many == 1) {
                    throw new FollowerFailed(after + 1, e);
                }
                many = Math.max(1, many / 4);
            }
        }
    }
}
