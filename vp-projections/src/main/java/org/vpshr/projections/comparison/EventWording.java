package org.vpshr.projections.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.time.When;
import org.vpshr.projections.comparison.Change.What;
import org.vpshr.projections.history.RecordedEvent;

/** What an event says became of an entry, in words. */
record EventWording(What what, String before, String after, String detail) {

    /** Texts are told in the later report's language, names as they are known there. */
    static Optional<EventWording> of(RecordedEvent recorded, Side reader) {
        return switch (recorded.event()) {
            case DossierEvent.Development e -> Optional.of(development(e, reader));
            case EngagementEvent.AdvocacyAchieved e ->
                Optional.of(of(What.FULFILLED, "shown by " + seen(List.of(e.by()), reader)));
            default -> Optional.empty();
        };
    }

    private static EventWording development(DossierEvent.Development event, Side reader) {
        return switch (event) {
            case DossierEvent.EntryCorrected e ->
                new EventWording(
                        What.CORRECTED,
                        text(e.before(), reader),
                        text(e.after(), reader),
                        times(e.before().when(), e.after().when()) + e.reason() + ", by " + e.authoriser());
            case DossierEvent.WhenRefined e ->
                of(
                        What.REFINED,
                        times(e.before(), e.after()) + "source: " + e.source().title());
            case DossierEvent.EntryWithdrawn e -> of(What.WITHDRAWN, e.reason() + ", by " + e.authoriser());
            case DossierEvent.EntryMoved e ->
                of(What.MOVED, "from " + e.subject() + " to " + e.to() + ": " + e.reason());
            case DossierEvent.EntryReattributed e ->
                of(What.REATTRIBUTED, "from " + e.from() + " to " + e.to() + ": " + e.reason());
            case DossierEvent.EntryContradicted e -> of(What.CONTRADICTED, rival(e));
            case DossierEvent.EntryRestricted e ->
                of(What.RESTRICTED, e.audience().ground());
            case DossierEvent.MediumRestricted e ->
                of(What.RESTRICTED, "the medium: " + e.audience().ground());
            case DossierEvent.EntryReleased e -> of(What.RELEASED, e.reason());
            case DossierEvent.MediumReleased e -> of(What.RELEASED, "the medium: " + e.reason());
            case DossierEvent.PlanKept e ->
                of(
                        e.outcome() == Outcome.FULLY ? What.FULFILLED : What.PARTLY_FULFILLED,
                        "shown by " + seen(e.evidence(), reader));
            case DossierEvent.PlanMoved e ->
                of(What.PLAN_MOVED, "to " + e.target().span().edtf() + ": " + e.reason());
            case DossierEvent.PlanDropped e -> of(What.PLAN_DROPPED, e.reason());
        };
    }

    /** Whether the event is no news beside the entry's being added: what is printed has it already. */
    static boolean isPartOfAdding(RecordedEvent recorded) {
        return recorded.event() instanceof DossierEvent.Amendment amendment && !amendment.takesBack();
    }

    private static EventWording of(What what, String detail) {
        return new EventWording(what, "", "", detail);
    }

    private static String text(Entry entry, Side reader) {
        return entry.statement().in(reader.report().language(), reader.names()::person);
    }

    private static String times(When before, When after) {
        String was = before.span().edtf();
        String is = after.span().edtf();
        return was.equals(is) ? "" : "date " + was + " became " + is + "; ";
    }

    private static String rival(DossierEvent.EntryContradicted e) {
        String preferred = e.preferred() == Preference.RECORDED ? "what was recorded" : "the rival";
        return e.rival().claim() + " (" + e.rival().source().title() + "); preferred: " + preferred + ", since "
                + e.reason();
    }

    /** The evidence that the reader may see, by entry. */
    private static String seen(Collection<EntryId> evidence, Side reader) {
        String ids = evidence.stream()
                .sorted()
                .filter(id -> reader.entries()
                        .find(id)
                        .filter(c -> reader.report().audience().sees(c.circle()))
                        .isPresent())
                .map(EntryId::value)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "what this audience does not see" : ids;
    }
}
