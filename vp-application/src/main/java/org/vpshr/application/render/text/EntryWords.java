package org.vpshr.application.render.text;

import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.json.Words;
import org.vpshr.application.json.own.OwnFields;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.When;
import org.vpshr.projections.trace.EntryDetail;

/** What an entry says beside its text, in words: the same in each format. */
public final class EntryWords {
    private EntryWords() {}

    /** One thing that it says. */
    public record Fact(String what, String words) {}

    /** Its other texts, how it relates to time, where it was, and who had a part in it. */
    public static List<Fact> circumstances(EntryDetail detail) {
        Entry entry = detail.entry();
        List<Fact> facts = new ArrayList<>();
        detail.texts().forEach((language, text) -> {
            if (!language.equals(Language.ENGLISH)) {
                facts.add(new Fact("text in " + language.code(), text));
            }
        });
        String time = time(entry.when());
        if (!time.isEmpty()) {
            facts.add(new Fact("time", time));
        }
        entry.where().forEach(place -> facts.add(new Fact("where", place.toString())));
        entry.who().forEach(p -> facts.add(new Fact("who", who(detail, p))));
        return facts;
    }

    private static String time(When when) {
        List<String> words = new ArrayList<>();
        if (when.mode() != When.Mode.DATED) {
            words.add(LeftOutWords.word(when.mode()));
        }
        if (when.cadence() != Cadence.ONCE) {
            words.add(FollowUpWords.word(when.cadence()));
        }
        when.marks().forEach(mark -> words.add(FollowUpWords.word(mark)));
        return String.join(", ", words);
    }

    private static String who(EntryDetail detail, Participation p) {
        String role = StandIn.orEmpty(p.role());
        return party(detail, p.party()) + " as " + FollowUpWords.word(p.as()) + (role.isEmpty() ? "" : ", " + role);
    }

    private static String party(EntryDetail detail, Party party) {
        return detail.name(party) + " (" + party + ")";
    }

    /** The figures, and below each amount who paid it to whom. */
    public static List<Fact> figures(EntryDetail detail) {
        List<Fact> facts = new ArrayList<>();
        for (Figure figure : detail.entry().figures()) {
            facts.add(new Fact("figure", figure(figure)));
            if (figure instanceof Figure.Money money) {
                facts.add(new Fact(
                        "paid", "by " + party(detail, money.payer()) + " to " + party(detail, money.receiver())));
            }
        }
        return facts;
    }

    private static String figure(Figure figure) {
        return figure.of() + ": " + figure.value() + unit(figure) + ", " + FollowUpWords.word(figure.basis());
    }

    private static String unit(Figure figure) {
        return switch (figure) {
            case Figure.Count count -> " " + count.unit();
            case Figure.Money money -> " " + money.currency() + (money.unit().isEmpty() ? "" : " " + money.unit());
        };
    }

    /** What it tells in fields of its own. */
    public static List<Fact> own(EntryDetail detail) {
        return OwnFields.values(detail.tells()).stream()
                .map(value -> new Fact(value.at(), value.words()))
                .toList();
    }

    /** Its links, where a copy of a source is kept, for whom it is, where it is to stand, and its attributes. */
    public static List<Fact> bearings(EntryDetail detail) {
        Entry entry = detail.entry();
        List<Fact> facts = new ArrayList<>();
        detail.sources().stream()
                .filter(source -> !source.snapshot().isEmpty())
                .forEach(source -> facts.add(new Fact("copy", source.title() + ": " + source.snapshot())));
        entry.links().forEach(link -> facts.add(new Fact("link", link.toString())));
        if (entry.audience() instanceof Audience.Limited limited) {
            String ground = StandIn.orEmpty(limited.ground());
            facts.add(new Fact(
                    "audience",
                    Words.of(limited.circle()) + (ground.isEmpty() ? "" : ", since: " + ground) + ", to be reviewed on "
                            + limited.review()));
        }
        Placement placement = entry.placement();
        if (placement != null) {
            String reason = StandIn.orEmpty(placement.reason());
            facts.add(new Fact(
                    "placement", "section " + placement.section() + (reason.isEmpty() ? "" : ", since: " + reason)));
        }
        entry.attributes()
                .forEach(attribute ->
                        facts.add(new Fact(attribute.namespace() + ":" + attribute.name(), attribute.value())));
        entry.contribution()
                .reportingYear()
                .ifPresent(year -> facts.add(new Fact("written for", Integer.toString(year))));
        return facts;
    }

    /** All of it. */
    public static List<Fact> of(EntryDetail detail) {
        List<Fact> facts = new ArrayList<>(circumstances(detail));
        facts.addAll(figures(detail));
        facts.addAll(own(detail));
        facts.addAll(bearings(detail));
        return facts;
    }
}
