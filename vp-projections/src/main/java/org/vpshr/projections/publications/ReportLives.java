package org.vpshr.projections.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.dossier.DossierEvent.EntryWithdrawn;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;

/** The reports on record, by government, year and edition, and what became of each. */
public final class ReportLives implements Fold {
    private final SortedMap<String, List<RecordedEvent>> events = new TreeMap<>();
    private final Names names = new Names();

    /** Nothing is known yet: it comes with the events. */
    public ReportLives() {}

    @Override
    public void apply(RecordedEvent recorded) {
        names.apply(recorded);
        if (recorded.event() instanceof ReportEvent event) {
            events.computeIfAbsent(event.subject().toString(), id -> new ArrayList<>())
                    .add(recorded);
        } else if (recorded.event() instanceof EntryWithdrawn back) {
            events.values().forEach(life -> life.removeIf(known -> isNotedBy(known, back.entry())));
        }
    }

    /** What was noted by mistake was not published outside. */
    private static boolean isNotedBy(RecordedEvent known, EntryId entry) {
        return known.event() instanceof ReportEvent.OutsideReportNoted noted
                && noted.entry().id().equals(entry);
    }

    /**
     * {@return the reports whose edition is for the audience; that of the plenary has readers of its own}
     *
     * @param audience for whom it is told
     */
    public List<ReportLife> of(Circle audience) {
        return events.values().stream()
                .filter(life -> !life.isEmpty())
                .filter(life -> audience.sees(readers(id(life))))
                .map(life -> course(life).life(id(life)))
                .toList();
    }

    private static AnnualReportId id(List<RecordedEvent> life) {
        return ((ReportEvent) life.getFirst().event()).subject();
    }

    private static Circle readers(AnnualReportId id) {
        return id.edition() == Edition.PUBLIC ? Circle.PUBLIC : Circle.PLENARY;
    }

    private ReportCourse course(List<RecordedEvent> life) {
        ReportCourse course = new ReportCourse(names);
        course.applyAll(life);
        return course;
    }
}
