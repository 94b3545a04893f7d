package org.vpshr.page.life;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.EntryWords;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.text.Word;
import org.vpshr.domain.time.When;
import org.vpshr.page.address.Address;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.SourceLine;
import org.vpshr.page.word.SubjectWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.trace.EntryDetail;

/** What else is on record of an entry, and how to take it along. */
record OnRecord(LifePage page) {
    void into(Element wrap) {
        Element aside = wrap.appendElement("aside").attr("aria-labelledby", "facts");
        aside.appendElement("h2").attr("id", "facts").text("On record");
        Element facts = aside.appendElement("dl").addClass("facts");
        when(facts);
        words(facts, "Where", entry().where().stream().map(OnRecord::place).toList());
        words(facts, "Who", entry().who().stream().map(this::who).toList());
        words(facts, "Figures", entry().figures().stream().map(this::figure).toList());
        EntryWords.own(detail()).forEach(own -> words(facts, DeskWords.event(own.what()), List.of(own.words())));
        sources(facts);
        readers(facts);
        words(
                facts,
                "Belongs to",
                List.of(SubjectWords.of(page.life().trace().history().subject())));
        links(facts);
        words(
                facts,
                "Kept beside it",
                entry().attributes().stream()
                        .map(attribute -> attribute.namespace() + ":" + attribute.name() + " " + attribute.value())
                        .toList());
        take(facts);
    }

    private EntryDetail detail() {
        return page.life().trace().detail();
    }

    private Entry entry() {
        return detail().entry();
    }

    private static Element fact(Element facts, String name) {
        Element fact = facts.appendElement("div");
        fact.appendElement("dt").text(name);
        return fact;
    }

    private static void words(Element facts, String name, List<String> words) {
        if (!words.isEmpty()) {
            Element fact = fact(facts, name);
            words.forEach(each -> fact.appendElement("dd").text(each));
        }
    }

    private void when(Element facts) {
        When when = entry().when();
        Element fact = fact(facts, "When it was");
        Element said = fact.appendElement("dd").text(DayWords.of(when));
        if (!when.marks().isEmpty()) {
            said.appendText(" ");
            said.appendElement("span").addClass("quiet").text("(" + Word.all(when.marks()) + ")");
        }
        if (when.hasDate() && !when.stated().equals(when.span().edtf())) {
            fact.appendElement("dd").addClass("quiet").text("In the writer’s words: “" + when.stated() + "”");
        }
        page.life()
                .trace()
                .history()
                .confirmed()
                .ifPresent(confirmed ->
                        fact.appendElement("dd").text("Found to be still true on " + DayWords.of(confirmed.on())));
    }

    private static String place(Place place) {
        String country = place.country().map(CountryWords::of).orElse("");
        if (place.locality().isEmpty()) {
            return country;
        }
        return country.isEmpty() ? place.locality() : place.locality() + ", " + country;
    }

    private String who(Participation part) {
        String role = StandIn.orEmpty(part.role());
        return name(part.party()) + ": " + Word.of(part.as()) + (role.isEmpty() ? "" : ", " + role);
    }

    private String name(Party party) {
        return party instanceof Party.Government government
                ? CountryWords.of(government.country())
                : detail().name(party);
    }

    private String figure(Figure figure) {
        String told = figure.of() + ": " + figure.value();
        String basis = ", " + Word.of(figure.basis());
        return switch (figure) {
            case Figure.Count count -> told + " " + count.unit() + basis;
            case Figure.Money money ->
                told + " " + money.currency() + (money.unit().isEmpty() ? "" : " " + money.unit()) + basis
                        + ", paid by "
                        + name(money.payer()) + " to "
                        + name(money.receiver());
        };
    }

    private void sources(Element facts) {
        Element fact = fact(facts, "Sources");
        if (page.life().trace().sources().isEmpty()) {
            fact.appendElement("dd")
                    .text(
                            page.life().trace().history().rivals().isEmpty()
                                    ? "None cited"
                                    : "None cited for the statement itself");
        }
        page.life().trace().sources().forEach(source -> SourceLine.into(fact.appendElement("dd"), source));
    }

    private void readers(Element facts) {
        Element fact = fact(facts, "Who may read it");
        if (entry().audience() instanceof Audience.Limited limited) {
            String ground = StandIn.orEmpty(limited.ground());
            fact.appendElement("dd")
                    .text(
                            switch (limited.circle()) {
                                case PUBLIC -> "Everyone";
                                case PLENARY -> "The participants of the initiative";
                                case INTERNAL -> "The ministry itself";
                            });
            fact.appendElement("dd")
                    .addClass("quiet")
                    .text((ground.isEmpty() ? "" : "Since: " + ground + ". ") + "Looked at again on "
                            + DayWords.of(limited.review()) + ".");
        } else {
            fact.appendElement("dd").text("Everyone");
        }
    }

    private void links(Element facts) {
        if (entry().links().isEmpty()) {
            return;
        }
        Element fact = fact(facts, "What it hangs on");
        for (Link link : entry().links()) {
            life(fact.appendElement("dd").text(Word.of(link.kind()) + ": "), link.to());
        }
    }

    private void life(Element line, EntryId other) {
        Way.into(line, page.links(), new Address.Life(other, page.address().known()), other.value());
    }

    private void take(Element facts) {
        Element fact = fact(facts, "Take it with you");
        Element line = fact.appendElement("dd");
        Way.into(line, page.links(), new Address.Beside(page.address(), Address.Form.JSON), "JSON");
        line.appendText(", ");
        Way.into(line, page.links(), new Address.Beside(page.address(), Address.Form.PROV), "PROV-JSON");
        if (page.life().printings().stream()
                .anyMatch(printing -> printing.asOf().startsWith("published:"))) {
            fact.appendElement("dd")
                    .addClass("quiet")
                    .text("A proof that it stood in a published version, which can be checked without the record, is"
                            + " given by whoever keeps the record.");
        }
    }
}
