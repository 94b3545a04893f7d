package org.vpshr.projections.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.time.When;
import org.vpshr.projections.comparison.Change.What;
import org.vpshr.projections.history.RecordedEvent;

/** What an event says became of an entry, in words. */
record EventWording(What what, String before, String after, String detail) {

    /**
     * Texts are told in the later report's language, names as they are known there.
     *
     * @param before what the entry said until then, as far as the reader may know
     */
    static Optional<EventWording> of(RecordedEvent recorded, Optional<Entry> before, Side reader) {
        return switch (recorded.event()) {
            case DossierEvent.Development e -> development(e, before, reader);
            case EngagementEvent.AdvocacyAchieved e -> of(What.FULFILLED, shownBy(List.of(e.by())));
            default -> Optional.empty();
        };
    }

    private static Optional<EventWording> development(
            DossierEvent.Development event, Optional<Entry> before, Side reader) {
        return switch (event) {
            case DossierEvent.EntryCorrected e ->
                corrected(before, Optional.of(e.after()), why(e.reason(), e.authoriser()), reader);
            case DossierEvent.EntryAmended e ->
                corrected(
                        before,
                        before.flatMap(e::applyTo),
                        joined("in " + String.join(", ", e.change().named()), why(e.reason(), e.authoriser())),
                        reader);
            case DossierEvent.WhenRefined e ->
                of(
                        What.REFINED,
                        joined(
                                times(before, e.after()),
                                "source: " + reader.names().in(e.source()).title()));
            case DossierEvent.EntryWithdrawn e -> of(What.WITHDRAWN, why(e.reason(), e.authoriser()));
            case DossierEvent.EntryMoved e ->
                of(What.MOVED, since("from " + e.subject() + " to " + e.to(), e.reason()));
            case DossierEvent.EntryReattributed e ->
                of(What.REATTRIBUTED, since("from " + e.from() + " to " + e.to(), e.reason()));
            case DossierEvent.EntryContradicted e -> of(What.CONTRADICTED, rival(e, reader));
            case DossierEvent.EntryConfirmed e ->
                of(
                        What.CONFIRMED,
                        e.on().edtf() + "; source: "
                                + reader.names().in(e.source()).title());
            case DossierEvent.EntryRestricted e ->
                of(What.RESTRICTED, told(e.audience().ground()));
            case DossierEvent.MediumRestricted e ->
                of(What.RESTRICTED, since("the medium", e.audience().ground()));
            case DossierEvent.EntryReleased e -> of(What.RELEASED, told(e.reason()));
            case DossierEvent.MediumReleased e -> of(What.RELEASED, since("the medium", e.reason()));
            // an erased entry is in no answer
            case DossierEvent.EntryErased e -> Optional.empty();
            case DossierEvent.PlanKept e ->
                of(e.outcome() == Outcome.FULLY ? What.FULFILLED : What.PARTLY_FULFILLED, shownBy(e.evidence()));
            case DossierEvent.PlanMoved e ->
                of(What.PLAN_MOVED, since("to " + e.target().span().edtf(), e.reason()));
            case DossierEvent.PlanDropped e -> of(What.PLAN_DROPPED, told(e.reason()));
        };
    }

    private static Optional<EventWording> corrected(
            Optional<Entry> before, Optional<Entry> after, String why, Side reader) {
        return Optional.of(new EventWording(
                What.CORRECTED,
                before.map(said -> text(said, reader)).orElse(""),
                after.map(said -> text(said, reader)).orElse(""),
                joined(after.map(said -> times(before, said.when())).orElse(""), why)));
    }

    /** Whether the event is no news beside the entry's being added: what is printed has it already. */
    static boolean isPartOfAdding(RecordedEvent recorded) {
        return recorded.event() instanceof DossierEvent.Amendment amendment && !amendment.takesBack();
    }

    private static Optional<EventWording> of(What what, String detail) {
        return Optional.of(new EventWording(what, "", "", detail));
    }

    private static String text(Entry entry, Side reader) {
        return entry.statement().in(reader.report().language(), reader.names()::person);
    }

    private static String times(Optional<Entry> before, When after) {
        String is = after.span().edtf();
        return before.map(said -> said.when().span().edtf())
                .filter(was -> !was.equals(is))
                .map(was -> "date " + was + " became " + is)
                .orElse("");
    }

    /** A reason is for those alone who may read it. */
    private static String told(String reason) {
        return StandIn.orEmpty(reason);
    }

    static String why(String reason, String authoriser) {
        return told(reason).isEmpty() ? "" : reason + ", by " + authoriser;
    }

    static String since(String what, String reason) {
        return told(reason).isEmpty() ? what : what + ": " + reason;
    }

    private static String joined(String first, String then) {
        return Stream.of(first, then).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String rival(DossierEvent.EntryContradicted e, Side reader) {
        String preferred = switch (e.preferred()) {
            case RECORDED -> "preferred: what was recorded";
            case RIVAL -> "preferred: the rival";
            case BOTH -> "both hold";
        };
        String since = told(e.reason()).isEmpty() ? "" : ", since " + e.reason();
        return e.rival().claim() + " (" + reader.names().in(e.rival().source()).title() + "); " + preferred + since;
    }

    /** The evidence by its entries; of what the reader may not see, none has come here. */
    private static String shownBy(Collection<EntryId> evidence) {
        return evidence.stream().sorted().map(EntryId::value).collect(Collectors.joining(", ", "shown by ", ""));
    }
}
