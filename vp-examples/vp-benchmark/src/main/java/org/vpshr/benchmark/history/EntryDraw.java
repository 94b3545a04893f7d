package org.vpshr.benchmark.history;

import java.time.LocalDate;
import java.time.YearMonth;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.time.When;

/** Entries by chance, of realistic size. */
final class EntryDraw {
    static final int SHORTEST = 100;
    static final int LONGEST = 600;
    private static final int LINKED = 30;
    private static final int LINKED_ABROAD = 10;
    private static final int INTERNAL = 6;

    private final Cast cast;
    private final Chance chance;
    private int number;

    EntryDraw(Cast cast, Chance chance) {
        this.cast = cast;
        this.chance = chance;
    }

    /** What happened on a day or in a month of this year, up to the day. */
    Entry told(Subject subject, Cast.Actor actor, LocalDate day, Notebook notebook) {
        LocalDate happened = day.withDayOfYear(chance.between(1, day.getDayOfYear()));
        Entry entry = entry(subject, actor, day, happened.getYear())
                .when(chance.in(30) ? YearMonth.from(happened).toString() : happened.toString());
        return linked(subject, told(subject, entry), notebook);
    }

    /** What is to happen in the next year. */
    Entry planned(Subject subject, Cast.Actor actor, LocalDate day) {
        int next = day.getYear() + 1;
        return told(
                subject,
                Entry.of(id(actor), Prose.text(chance, SHORTEST, LONGEST), by(subject, actor, day))
                        .when(When.planned(Integer.toString(next), "in " + next)));
    }

    Contribution by(Subject subject, Cast.Actor actor, LocalDate day) {
        Desk desk = subject instanceof CountryEngagementId engagement && chance.in(70)
                ? Cast.Actor.embassy(engagement)
                : actor.ministry();
        return new Contribution(desk, day, "letter on " + Prose.words(chance, 5), null);
    }

    private Entry entry(Subject subject, Cast.Actor actor, LocalDate day, int year) {
        Contribution by = by(subject, actor, day);
        Entry entry = Entry.of(id(actor), Prose.text(chance, SHORTEST, LONGEST), chance.in(50) ? by.forYear(year) : by);
        return chance.in(INTERNAL)
                ? entry.seenBy(new Audience.Limited(Circle.INTERNAL, "names who informed us", day.plusYears(5)))
                : entry;
    }

    private String id(Cast.Actor actor) {
        return Cast.lower(actor.government()) + "-" + number++;
    }

    private Entry told(Subject subject, Entry begun) {
        Entry entry = placed(subject, begun);
        for (int i = chance.below(3); i > 0; i--) {
            entry = entry.who(chance.of(cast.organisations()).toString(), Capacity.PARTICIPANT);
        }
        if (chance.in(10)) {
            entry = entry.who(chance.of(cast.persons()).toString(), Capacity.SPEAKER);
        }
        if (chance.in(20)) {
            entry = entry.figure(
                    Figure.count("people who took part", Integer.toString(chance.between(5, 300)), "people"));
        }
        for (int i = chance.below(9) / 4; i > 0; i--) {
            entry = entry.source(source());
        }
        return entry;
    }

    private Entry placed(Subject subject, Entry entry) {
        return switch (subject) {
            case CountryEngagementId engagement ->
                entry.where(engagement.country() + (chance.in(50) ? ":" + Prose.name(chance.below(500)) : ""));
            case WorkingGroupId group -> entry.where(group.country().code());
            default -> entry;
        };
    }

    Source source() {
        String name = Prose.name(chance.below(900));
        Source source = Source.of(name + " on " + Prose.words(chance, 4)).publisher(Prose.name(chance.below(50)));
        return chance.in(50)
                ? source.address("https://example.org/" + name)
                        .published(Integer.toString(Scale.FIRST_YEAR - 1))
                        .snapshot("snapshots/" + name + ".pdf")
                : source;
    }

    private Entry linked(Subject subject, Entry entry, Notebook notebook) {
        if (!chance.in(LINKED)) {
            return entry;
        }
        boolean abroad = chance.in(LINKED_ABROAD);
        return (abroad
                        ? notebook.any(chance, note -> !note.subject().equals(subject))
                        : notebook.about(subject, chance))
                .map(note -> entry.link("follows:" + note.entry().id()))
                .orElse(entry);
    }
}
