package org.vpshr.page.life;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.text.Word;
import org.vpshr.domain.time.Span;
import org.vpshr.page.address.Address;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.IssueWords;
import org.vpshr.page.word.RivalWords;
import org.vpshr.page.word.SourceLine;
import org.vpshr.page.word.Way;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.trace.Trace;

/** What happened to an entry, event by event, as far as its reader may know. */
record Story(LifePage page) {

    void into(Element column) {
        Element section = LifePage.section(column, "story", "What was recorded of it, and when");
        Element list = section.appendElement("ol").addClass("story");
        SortedMap<Long, Runnable> told = new TreeMap<>();
        page.life().trace().steps().forEach(step -> told.put(step.cause().position(), () -> step(list, step)));
        page.printed()
                .forEach(printed -> printed.publication()
                        .filter(this::isKnown)
                        .ifPresent(version -> told.put(version.position(), () -> published(list, printed, version))));
        told.values().forEach(Runnable::run);
    }

    /** What was published later than as of when the page is asked for is not told there. */
    private boolean isKnown(PrintedAt.Published version) {
        return version.position() <= page.upTo();
    }

    private void published(Element list, PrintedAt printed, PrintedAt.Published version) {
        Element item = list.appendElement("li").addClass("pub");
        when(item, version.recorded(), version.position());
        item.appendElement("h3")
                .text("Published in version " + version.version() + " of the report on "
                        + printed.printing().report().year());
        version.issue()
                .ifPresent(
                        issue -> item.appendElement("p").text("The report was " + IssueWords.published(issue) + "."));
        Element line = item.appendElement("p")
                .text("Section " + printed.section() + ", as "
                        + Word.of(printed.printing().relation()) + ". ");
        printed.besideNow(line, page);
    }

    private static void when(Element item, Instant recorded, long position) {
        item.appendElement("time")
                .attr("datetime", DayWords.day(recorded).toString())
                .text("Recorded on " + DayWords.of(recorded) + ", event " + position);
    }

    private void step(Element list, Trace.Step step) {
        Optional<DomainEvent> event = event(step);
        Element item = list.appendElement("li");
        if (isToLookAt(event)) {
            item.addClass("look");
        }
        when(item, step.cause().recorded(), step.cause().position());
        heading(item, step);
        event.ifPresent(recorded -> told(item, recorded));
        fromThenOn(item, step);
        why(item, step);
        who(item, step);
    }

    /** That it was taken in is not to be read as when it was: both are said. */
    private void heading(Element item, Trace.Step step) {
        String event = DeskWords.event(step.cause().event());
        Element heading = item.appendElement("h3");
        if (step.version() == 1
                && step.cause().position() == page.life().trace().history().position()) {
            heading.text(
                    "Taken into the record: " + event.substring(0, 1).toLowerCase(Locale.ROOT) + event.substring(1));
            item.appendElement("p")
                    .text("When it was, as it was recorded then: "
                            + (step.when().isEmpty() ? "no date" : DayWords.of(Span.parse(step.when()))) + ".");
        } else {
            heading.text(event);
        }
    }

    private Optional<DomainEvent> event(Trace.Step step) {
        return page.life().trace().history().life().stream()
                .filter(recorded -> recorded.position() == step.cause().position())
                .map(RecordedEvent::event)
                .findFirst();
    }

    private static boolean isToLookAt(Optional<DomainEvent> event) {
        return event.filter(recorded -> recorded instanceof DossierEvent.EntryContradicted
                        || recorded instanceof DossierEvent.EntryWithdrawn
                        || recorded instanceof DossierEvent.EntryRestricted
                        || recorded instanceof DossierEvent.MediumRestricted
                        || recorded instanceof DossierEvent.PlanDropped)
                .isPresent();
    }

    private void told(Element item, DomainEvent event) {
        switch (event) {
            case DossierEvent.EntryContradicted rival -> {
                item.appendElement("blockquote").text(rival.rival().claim());
                SourceLine.into(item.appendElement("p"), rival.rival().source());
                RivalWords.preferred(item.appendElement("p"), rival);
            }
            case DossierEvent.WhenRefined refined ->
                SourceLine.into(
                        item.appendElement("p")
                                .text("It is dated more exactly: " + DayWords.of(refined.after()) + ". Source: "),
                        refined.source());
            case DossierEvent.EntryConfirmed confirmed ->
                SourceLine.into(
                        item.appendElement("p").text("Still true on " + DayWords.of(confirmed.on()) + ". Source: "),
                        confirmed.source());
            case DossierEvent.PlanKept kept -> shown(item, kept);
            case DossierEvent.PlanMoved moved ->
                item.appendElement("p")
                        .text("Moved to " + DayWords.of(moved.target().span()) + ".");
            default -> {
                // whatever else befell it is told by its name, by what the entry says from then on, and by why
            }
        }
    }

    private void shown(Element item, DossierEvent.PlanKept kept) {
        List<EntryId> evidence =
                kept.evidence().stream().sorted(Comparator.naturalOrder()).toList();
        if (!evidence.isEmpty()) {
            Element line = item.appendElement("p").text("Shown by: ");
            for (int i = 0; i < evidence.size(); i++) {
                line.appendText(i == 0 ? "" : ", ");
                Way.into(
                        line,
                        page.links(),
                        new Address.Life(evidence.get(i), page.address().known()),
                        evidence.get(i).value());
            }
        }
    }

    private static void fromThenOn(Element item, Trace.Step step) {
        if (step.changes() && step.version() > 1 && !step.takesBack()) {
            item.appendElement("p").text("From then on it says: ");
            item.appendElement("blockquote").text(step.text());
        }
    }

    private static void why(Element item, Trace.Step step) {
        if (!step.reason().isEmpty()) {
            item.appendElement("p").text("Since: " + step.reason());
        }
        if (!step.authoriser().isEmpty()) {
            item.appendElement("p").text("Authorised by: " + step.authoriser());
        }
    }

    private void who(Element item, Trace.Step step) {
        boolean sameDay =
                step.cause().written().equals(DayWords.day(step.cause().recorded()));
        item.appendElement("p")
                .addClass("quiet")
                .text("Written by: " + DeskWords.of(step.cause().by())
                        + (sameDay
                                ? ", the same day."
                                : ", on " + DayWords.of(step.cause().written()) + "."));
        if (!step.cause().evidence().isEmpty()) {
            item.appendElement("p").addClass("quiet").text("On: " + step.cause().evidence());
        }
        Stream.ofNullable(page.life().recorders().get(step.cause().position()))
                .forEach(by -> item.appendElement("p").addClass("quiet").text("Recorded by: " + by));
        if (!step.attachments().isEmpty()) {
            item.appendElement("p")
                    .addClass("quiet")
                    .text("Kept with it: "
                            + String.join(
                                    ", ",
                                    step.attachments().stream()
                                            .map(Attachment::name)
                                            .toList()));
        }
    }
}
