package org.vpshr.page.change;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.text.StandIn;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.SubjectWords;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Side;

/** What else there is to say of a change, with parties, subjects and days as a reader calls them. */
public final class DetailWords {
    private DetailWords() {}

    /**
     * {@return the words; empty where there is nothing more to say}
     *
     * @param change the change
     * @param event the event that made it so; nothing where it may not be seen, or is none of the statement's own
     * @param state whose names are used
     */
    public static String of(Change change, @Nullable DomainEvent event, Side state) {
        return switch (event) {
            case DossierEvent.EntryReattributed e
            when change.what() == Change.What.REATTRIBUTED ->
                "from " + state.known().names().now(e.from()) + " to "
                        + state.known().names().now(e.to()) + since(e.reason());
            case DossierEvent.EntryMoved e
            when change.what() == Change.What.MOVED ->
                "from " + SubjectWords.of(e.subject()) + " to " + SubjectWords.of(e.to()) + since(e.reason());
            case DossierEvent.PlanMoved e
            when change.what() == Change.What.PLAN_MOVED -> "to " + DayWords.of(e.target()) + since(e.reason());
            case DossierEvent.EntryConfirmed e
            when change.what() == Change.What.CONFIRMED ->
                DayWords.of(e.on()) + "; source: "
                        + state.known().names().in(e.source()).title();
            case null, default -> change.detail();
        };
    }

    /** A reason is for those alone who may read it. */
    private static String since(String reason) {
        String told = StandIn.orEmpty(reason);
        return told.isEmpty() ? "" : ", since: " + told;
    }
}
