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

    /**
     * {@return an entry of 2018, for the public, of which something happened}
     *
     * @param id how it is cited
     */
    public static AnEntry anEntry(String id) {
        return new AnEntry(id);
    }

    /**
     * {@return a contribution that was written when things happened, for no report in particular}
     *
     * @param written the day of writing, as in {@code 2019-01-21}
     */
    public static Contribution aContribution(String written) {
        return new Contribution(Desk.parse("NL/human-rights"), LocalDate.parse(written), "file note", null);
    }

    /**
     * {@return a contribution for the report of a year}
     *
     * @param written the day of writing, as in {@code 2019-01-21}
     * @param year the reporting year, in four digits
     */
    public static Contribution aContribution(String written, int year) {
        return new Contribution(Desk.parse("NL/human-rights"), LocalDate.parse(written), "file note", year);
    }

    /**
     * {@return the same at another time}
     *
     * @param edtf the date or interval in EDTF
     */
    public AnEntry on(String edtf) {
        return at(When.on(edtf));
    }

    /**
     * {@return the same at another time}
     *
     * @param time the time that it speaks of
     */
    public AnEntry at(When time) {
        when = time;
        return this;
    }

    /**
     * {@return the same with another text}
     *
     * @param english the text in English
     */
    public AnEntry saying(String english) {
        text = english;
        return this;
    }

    /**
     * {@return the same with a place more}
     *
     * @param place as in {@code PE:Cusco}
     */
    public AnEntry in(String place) {
        where.add(Place.parse(place));
        return this;
    }

    /**
     * {@return the same with a party more}
     *
     * @param party as in {@code gov:NL}
     * @param as in which capacity
     */
    public AnEntry with(String party, Capacity as) {
        who.add(Participation.of(Party.parse(party), as));
        return this;
    }

    /**
     * {@return the same with a party more}
     *
     * @param participation who took part, and in which capacity
     */
    public AnEntry with(Participation participation) {
        who.add(participation);
        return this;
    }

    /**
     * {@return the same with a figure more}
     *
     * @param figure a number or an amount
     */
    public AnEntry with(Figure figure) {
        figures.add(figure);
        return this;
    }

    /**
     * {@return the same with a source more}
     *
     * @param source where it is said
     */
    public AnEntry from(Source source) {
        sources.add(source);
        return this;
    }

    /**
     * {@return the same with an attribute more}
     *
     * @param attribute what a ministry keeps beside it
     */
    public AnEntry with(Attribute attribute) {
        attributes.add(attribute);
        return this;
    }

    /**
     * {@return the same with a link more}
     *
     * @param link as in {@code follows:pe-roundtable-2024}
     */
    public AnEntry linked(String link) {
        links.add(Link.parse(link));
        return this;
    }

    /**
     * {@return the same for another audience}
     *
     * @param who who may see it
     */
    public AnEntry to(Audience who) {
        audience = who;
        return this;
    }

    /**
     * {@return the same in a section by hand}
     *
     * @param section the key of the section
     */
    public AnEntry placed(String section) {
        placement = new Placement(section, "the test says so");
        return this;
    }

    /**
     * {@return the same, written on a day, for no report in particular}
     *
     * @param day as in {@code 2019-01-21}
     */
    public AnEntry written(String day) {
        contribution = aContribution(day);
        return this;
    }

    /**
     * {@return the same, written on a day for the report of a year}
     *
     * @param day as in {@code 2019-01-21}
     * @param forYear the reporting year, in four digits
     */
    public AnEntry written(String day, int forYear) {
        contribution = aContribution(day, forYear);
        return this;
    }

    /**
     * {@return the same of another contribution}
     *
     * @param of who wrote it, when, and on what evidence
     */
    public AnEntry in(Contribution of) {
        contribution = of;
        return this;
    }

    /**
     * {@return the same with a file more; said after who wrote it}
     *
     * @param file a file that the evidence lies in
     */
    public AnEntry attaching(Attachment file) {
        contribution = contribution.with(file);
        return this;
    }

    /**
     * {@return the same by another desk}
     *
     * @param desk as in {@code NL/embassy-lima}
     */
    public AnEntry by(String desk) {
        contribution = new Contribution(
                Desk.parse(desk), contribution.written(), contribution.evidence(), contribution.year());
        return this;
    }

    /** {@return the entry} */
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
