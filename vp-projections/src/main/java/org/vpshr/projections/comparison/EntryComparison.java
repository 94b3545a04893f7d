package org.vpshr.projections.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.comparison.Change.What;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.followup.PlanCourse;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.history.Cause;
import org.vpshr.projections.history.RecordedEvent;

/** What became of one entry that at least one of the two reports prints. */
final class EntryComparison {
    private final ReportPair between;
    private final EntryId id;
    private final @Nullable PrintedItem before;
    private final @Nullable PrintedItem after;
    private final List<RecordedEvent> events;
    private final List<Change> changes = new ArrayList<>();

    EntryComparison(ReportPair between, EntryId id, @Nullable PrintedItem before, @Nullable PrintedItem after) {
        this.between = between;
        this.id = id;
        this.before = before;
        this.after = after;
        this.events = between.events(id);
    }

    List<Change> all() {
        if (before == null && after != null) {
            add(What.ADDED, "", after.item().text(), "", origin());
            events.stream().filter(r -> !EventWording.isPartOfAdding(r)).forEach(this::told);
        } else {
            events.forEach(this::told);
        }
        if (before != null && after == null && !has(What.WITHDRAWN) && !has(What.MOVED)) {
            add(What.GONE, before.item().text(), "", "", latest());
        }
        if (before != null && after != null) {
            compare(before, after);
        }
        overdue();
        return changes;
    }

    private void told(RecordedEvent recorded) {
        EventWording.of(recorded, between.saidBefore(id, recorded), between.after())
                .ifPresent(told -> {
                    String was = told.what() == What.WITHDRAWN ? printed(before) : told.before();
                    add(told.what(), was, told.after(), told.detail(), recorded);
                });
    }

    private static String printed(@Nullable PrintedItem printed) {
        return printed == null ? "" : printed.item().text();
    }

    private void compare(PrintedItem was, PrintedItem is) {
        if (was.item().relation() != is.item().relation()) {
            String detail =
                    word(was.item().relation()) + " became " + word(is.item().relation());
            add(What.RELATED_OTHERWISE, "", "", detail, latest());
        }
        if (!was.section().equals(is.section()) && !has(What.MOVED)) {
            add(What.MOVED, "", "", "from " + was.section() + " to " + is.section(), latest());
        }
        boolean explained = has(What.CORRECTED) || has(What.REATTRIBUTED);
        if (!was.item().text().equals(is.item().text()) && !explained) {
            add(What.REWORDED, was.item().text(), is.item().text(), "", latest());
        }
    }

    private void overdue() {
        Optional<EntryHistory> plan = between.after().entries().find(id).filter(c -> isPlan(c) && before != null);
        plan.ifPresent(history -> {
            PlanCourse now = PlanCourse.of(
                    history, between.after().day(), between.after().entries());
            if (now.state() == PlanState.OVERDUE && !wasOverdue()) {
                String detail = "due " + now.due().span().edtf() + ", not kept by "
                        + between.after().day();
                add(What.OVERDUE, "", "", detail, origin());
            }
        });
    }

    private boolean wasOverdue() {
        return !between.differentYears()
                && between.before()
                        .entries()
                        .find(id)
                        .map(c -> PlanCourse.of(
                                c, between.before().day(), between.before().entries()))
                        .filter(course -> course.state() == PlanState.OVERDUE)
                        .isPresent();
    }

    private static boolean isPlan(EntryHistory history) {
        return history.origin() instanceof DossierEvent.PlanMade;
    }

    private RecordedEvent origin() {
        return between.life(id).getFirst();
    }

    private RecordedEvent latest() {
        return events.isEmpty() ? origin() : events.getLast();
    }

    private boolean has(What what) {
        return changes.stream().anyMatch(change -> change.what() == what);
    }

    private void add(What what, String was, String is, String detail, RecordedEvent by) {
        changes.add(new Change(what, id.value(), section(), was, is, detail, Cause.of(by)));
    }

    private String section() {
        PrintedItem printed = after == null ? before : after;
        return printed == null ? "" : printed.section();
    }

    private static String word(Enum<?> relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }
}
