package org.vpshr.projections.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/** Who may see which versions of the entries that were restricted, released or erased, and whose media (rule 112). */
final class Bounds implements Fold {
    private final Map<EntryId, Bound> entries = new HashMap<>();
    private final Map<EntryId, Meant> media = new HashMap<>();

    /** What befell one entry. */
    private static final class Bound {
        private @Nullable Meant now;
        private boolean erased;
        private final List<Released> released = new ArrayList<>();

        /** Versions before this one stay withheld from whoever is not in the circle. */
        private record Released(int from, Meant meant) {}

        private Meant of(int version) {
            Meant strictest = now == null ? Meant.FOR_ALL : now;
            for (Released release : released) {
                if (version < release.from()) {
                    strictest = strictest.or(release.meant());
                }
            }
            return strictest;
        }

        private void release(int from) {
            if (now != null) {
                released.add(new Released(from, now));
                now = null;
            }
        }
    }

    @Override
    public void apply(RecordedEvent recorded) {
        switch (recorded.event()) {
            case DossierEvent.EntryRestricted e ->
                bound(e.entry()).now = meant(e.audience().circle(), e);
            case DossierEvent.EntryReleased e -> bound(e.entry()).release(e.from());
            case DossierEvent.EntryErased e -> bound(e.entry()).erased = true;
            case DossierEvent.MediumRestricted e ->
                media.put(e.medium(), meant(e.audience().circle(), e));
            case DossierEvent.MediumReleased e -> media.remove(e.medium());
            default -> {
                // binds no entry
            }
        }
    }

    private static Meant meant(Circle circle, DomainEvent by) {
        return new Meant(circle, by.contribution().by().government());
    }

    private Bound bound(EntryId entry) {
        return entries.computeIfAbsent(entry, id -> new Bound());
    }

    /** Who may see the version of the entry, as far as restrictions go. */
    Meant of(EntryId entry, int version) {
        @Nullable Bound bound = entries.get(entry);
        return bound == null ? Meant.FOR_ALL : bound.of(version);
    }

    boolean erased(EntryId entry) {
        @Nullable Bound bound = entries.get(entry);
        return bound != null && bound.erased;
    }

    /** Who may see the picture or video itself. */
    Meant ofMedium(EntryId medium) {
        return media.getOrDefault(medium, Meant.FOR_ALL);
    }
}
