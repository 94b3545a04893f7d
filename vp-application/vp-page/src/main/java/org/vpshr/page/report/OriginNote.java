package org.vpshr.page.report;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.EntryWords;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.change.OtherSource;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.RivalWords;
import org.vpshr.page.word.SourceLine;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.trace.Trace;

/** The origin of a statement, opened by its address: why it is here, who wrote it, on what it rests, what became of it. */
final class OriginNote {
    private static final int WORDS = 7;

    private final ReportView view;
    private final Marks marks;
    private final Links links;

    OriginNote(ReportView view, Marks marks, Links links) {
        this.view = view;
        this.marks = marks;
        this.links = links;
    }

    /** With a point, as no entry has in its name. */
    static String id(String entry) {
        return "o." + entry;
    }

    void into(Element origins, Report.Item item, Trace life) {
        Element note = origins.appendElement("div")
                .addClass("life")
                .attr("id", id(item.entry().value()))
                .attr("role", "note")
                .attr("tabindex", "-1")
                .attr("aria-label", "Origin of: " + beginning(item.text()));
        Element top = note.appendElement("p").addClass("life__top");
        top.appendElement("code").text(item.entry().value());
        top.appendElement("a")
                .addClass("life__close")
                .attr("href", "#" + item.entry())
                .text("Back to the sentence");
        facts(note.appendElement("dl"), item, life);
        Address.Life whole = new Address.Life(item.entry(), LifeAddress.known(view));
        if (links.leadsTo(whole)) {
            note.appendElement("p")
                    .addClass("life__more")
                    .appendElement("a")
                    .attr("href", links.to(whole))
                    .text("The whole life of this entry");
        }
    }

    private static String beginning(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length <= WORDS
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, WORDS)) + " …";
    }

    private void facts(Element list, Report.Item item, Trace life) {
        Entry entry = life.history().entry();
        RecordedEvent first = life.history().life().getFirst();
        fact(list, "Why it is here", WhyWords.of(item, entry, view.year()));
        fact(
                list,
                "Who wrote it",
                DeskWords.of(first.event().contribution().by()) + ", on "
                        + DayWords.of(first.event().contribution().written()));
        evidence(list, life);
        fact(list, "Who may read it", mayRead(entry.audience()));
        figures(list, life);
        sources(list, life);
        rivals(list, life);
        confirmed(list, item);
        new PlanOutcome(marks, life).into(list);
        events(list, life);
    }

    private static void fact(Element list, String what, String words) {
        list.appendElement("dt").text(what);
        list.appendElement("dd").text(words);
    }

    /** As far as the reader may see it; for most readers there is none, and nothing says that there is. */
    private static void evidence(Element list, Trace life) {
        Trace.Step first = life.steps().getFirst();
        List<String> files = first.attachments().stream().map(Attachment::name).toList();
        if (!first.cause().evidence().isEmpty() || !files.isEmpty()) {
            list.appendElement("dt").text("On what evidence");
        }
        if (!first.cause().evidence().isEmpty()) {
            list.appendElement("dd").text(first.cause().evidence());
        }
        if (!files.isEmpty()) {
            list.appendElement("dd").text("With: " + String.join(", ", files));
        }
    }

    private static String mayRead(Audience audience) {
        String who = switch (audience.circle()) {
            case PUBLIC -> "Everyone";
            case PLENARY -> "The participants of the initiative";
            case INTERNAL -> "This government alone";
        };
        return audience instanceof Audience.Limited limited
                ? who + "; to be looked at again on " + DayWords.of(limited.review())
                : who;
    }

    private static void figures(Element list, Trace life) {
        List<EntryWords.Fact> figures = EntryWords.figures(life.detail());
        if (!figures.isEmpty()) {
            list.appendElement("dt").text("Figures");
            figures.forEach(figure -> list.appendElement("dd")
                    .text(figure.what().equals("figure") ? figure.words() : figure.what() + " " + figure.words()));
        }
    }

    private static void sources(Element list, Trace life) {
        List<Source> sources = life.sources();
        if (!sources.isEmpty()) {
            list.appendElement("dt").text("Sources");
            sources.forEach(source -> SourceLine.into(list.appendElement("dd"), source));
        }
    }

    private static void rivals(Element list, Trace life) {
        List<DossierEvent.EntryContradicted> rivals = life.history().rivals();
        if (!rivals.isEmpty()) {
            list.appendElement("dt").text("What another source says");
            rivals.forEach(rival -> {
                Element told = list.appendElement("dd").addClass("life__rival");
                told.appendText(rival.rival().claim() + " (");
                SourceLine.into(told, rival.rival().source());
                told.appendText(".) ");
                RivalWords.preferred(told, rival);
                OtherSource.of(rival, life.history()).timeInto(told, "p");
            });
        }
    }

    private static void confirmed(Element list, Report.Item item) {
        if (!item.confirmed().isEmpty()) {
            fact(list, "Found to be still true", day(item.confirmed()));
        }
    }

    private static String day(String edtf) {
        try {
            return DayWords.of(FuzzyDate.read(edtf));
        } catch (InvalidValue notADate) {
            return edtf;
        }
    }

    private static void events(Element list, Trace life) {
        list.appendElement("dt").text("Its events");
        Element events = list.appendElement("dd").appendElement("ol");
        life.steps()
                .forEach(step -> events.appendElement("li")
                        .text(step.cause().position() + " "
                                + DeskWords.event(step.cause().event()) + ", recorded "
                                + DayWords.of(step.cause().recorded())));
    }
}
