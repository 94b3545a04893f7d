package org.vpshr.domain.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.time.When;

/** Builds an entry for a test: only what the test is about need be said. */
public final class AnEntry {
    private final String id;
    private String text = "Something happened.";
    private When when = When.on("2018");
    private final List<Place> where = new ArrayList<>();
    private final List<Participation> who = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private Audience audience = new Audience.Open();
    private @Nullable Placement placement;
    private Contribution contribution = aContribution("2019-01-21", 2018);

    private AnEntry(String id) {
        this.id = id;
    }

    public static AnEntry anEntry(String id) {
        return new AnEntry(id);
    }

    /** Written when things happened, for no report in particular. */
    public static Contribution aContribution(String written) {
        return new Contribution(Desk.parse("NL/human-rights"), LocalDate.parse(written), "file note", null);
    }

    public static Contribution aContribution(String written, int year) {
        return new Contribution(Desk.parse("NL/human-rights"), LocalDate.parse(written), "file note", year);
    }

    public AnEntry on(String edtf) {
        return at(When.on(edtf));
    }

    public AnEntry at(When time) {
        when = time;
        return this;
    }

    public AnEntry saying(String english) {
        text = english;
        return this;
    }

    public AnEntry in(String place) {
        where.add(Place.parse(place));
        return this;
    }

    public AnEntry with(String party, Capacity as) {
        who.add(Participation.of(Party.parse(party), as));
        return this;
    }

    public AnEntry with(Participation participation) {
        who.add(participation);
        return this;
    }

    public AnEntry with(Figure figure) {
        figures.add(figure);
        return this;
    }

    public AnEntry from(Source source) {
        sources.add(source);
        return this;
    }

    public AnEntry with(Attribute attribute) {
        attributes.add(attribute);
        return this;
    }

    public AnEntry linked(String link) {
        links.add(Link.parse(link));
        return this;
    }

    public AnEntry to(Audience who) {
        audience = who;
        return this;
    }

    public AnEntry placed(String section) {
        placement = new Placement(section, "the test says so");
        return this;
    }

    public AnEntry written(String day) {
        contribution = aContribution(day);
        return this;
    }

    public AnEntry written(String day, int forYear) {
        contribution = aContribution(day, forYear);
        return this;
    }

    public AnEntry in(Contribution of) {
        contribution = of;
        return this;
    }

    /** Said after who wrote it. */
    public AnEntry attaching(Attachment file) {
        contribution = contribution.with(file);
        return this;
    }

    public AnEntry by(String desk) {
        contribution = new Contribution(
                Desk.parse(desk), contribution.written(), contribution.evidence(), contribution.year());
        return this;
    }

    public Entry build() {
        return new Entry(
                new EntryId(id),
                Statement.of(text),
                when,
                where,
                who,
                figures,
                sources,
                links,
                audience,
                placement,
                attributes,
                contribution);
    }
}
