package org.vpshr.projections.timeline;

import java.util.ArrayList;
import java.util.List;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.timeline.Timeline.Version;

/** What was seen of an entry, one version after the other. */
final class MomentVersions {
    private MomentVersions() {}

    /** The entry after each event of its life, without what changed nothing that a timeline tells. */
    static List<Version> of(EntryHistory history) {
        List<EntryHistory> different = new ArrayList<>();
        for (EntryHistory stage : Entries.stages(history)) {
            if (different.isEmpty() || !tellTheSame(different.getLast(), stage)) {
                different.add(stage);
            }
        }
        return different.stream().map(MomentVersions::version).toList();
    }

    private static boolean tellTheSame(EntryHistory one, EntryHistory other) {
        return !tellsOfPlan(other.life().getLast().event())
                && one.withdrawn() == other.withdrawn()
                && one.entry().when().equals(other.entry().when())
                && one.entry().statement().equals(other.entry().statement());
    }

    private static boolean tellsOfPlan(DomainEvent event) {
        return event instanceof DossierEvent.PlanKept
                || event instanceof DossierEvent.PlanMoved
                || event instanceof DossierEvent.PlanDropped;
    }

    private static Version version(EntryHistory stage) {
        RecordedEvent by = stage.life().getLast();
        return new Version(stage.entry().when().span(), stands(stage), by.position(), by.recorded());
    }

    /** Whether it has a place on a timeline. */
    static boolean stands(EntryHistory stage) {
        When when = stage.entry().when();
        return !stage.withdrawn()
                && when.hasDate()
                && (when.mode() == When.Mode.DATED || when.mode() == When.Mode.PLANNED);
    }
}
