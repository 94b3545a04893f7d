package org.vpshr.application.render.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.matter.Indicator;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.picture.Band;
import org.vpshr.projections.picture.Gazetteer;
import org.vpshr.projections.picture.Heading;
import org.vpshr.projections.picture.Lanes;
import org.vpshr.projections.picture.Mark;
import org.vpshr.projections.picture.Panels;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureKind;
import org.vpshr.projections.picture.RowLabel;
import org.vpshr.projections.picture.Sites;
import org.vpshr.projections.picture.Stretch;
import org.vpshr.projections.picture.YearCounts;

/** Pictures of each kind: with little in them, with much, with nothing, and with texts that mean harm. */
public final class APicture {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final List<String> TIMES = List.of(
            "2018-04-06",
            "2018-04",
            "2018",
            "2018-02/2018-08",
            "[..2018-05]",
            "2017/..",
            "2018-09-01/2018-09-02",
            "2018-11?",
            "/");

    private APicture() {}

    public static List<Picture> few(Language language) {
        return each(language, 3, text -> text);
    }

    public static List<Picture> many(Language language) {
        return each(language, 400, text -> text);
    }

    public static List<Picture> saying(String text) {
        return each(Language.ENGLISH, 4, given -> text + given);
    }

    public static List<Picture> empty(Language language) {
        return each(language, 0, text -> text);
    }

    private static List<Picture> each(Language language, int size, UnaryOperator<String> text) {
        List<Picture> all = new ArrayList<>();
        for (PictureKind kind : PictureKind.values()) {
            all.add(of(kind, language, size, text));
        }
        return all;
    }

    private static Heading heading(PictureKind kind, Language language, UnaryOperator<String> text) {
        return new Heading(
                kind,
                new Country("NL"),
                text.apply("Netherlands"),
                kind.isOfGroup() ? text.apply("PE/gt-pv") : "",
                kind.isOfYear() ? OptionalInt.of(2018) : OptionalInt.empty(),
                DAY,
                language);
    }

    public static Picture of(PictureKind kind, Language language, int size, UnaryOperator<String> text) {
        Heading heading = heading(kind, language, text);
        return switch (kind) {
            case TIMELINE ->
                lanes(
                        heading,
                        size,
                        text,
                        List.of(Band.COUNTRIES, Band.OTHER_MATTERS),
                        List.of(Mark.HAPPENED, Mark.DESCRIBED, Mark.PLANNED));
            case MEMBERSHIP ->
                lanes(
                        heading,
                        size,
                        text,
                        List.of(Band.GOVERNMENT, Band.CIVIL_SOCIETY, Band.OFFICES),
                        List.of(Mark.MEMBER, Mark.OBSERVER, Mark.OFFICE));
            case AGREEMENTS ->
                lanes(
                        heading,
                        size,
                        text,
                        List.of(Band.AGREEMENTS),
                        List.of(
                                Mark.DIALOGUE,
                                Mark.INTENT,
                                Mark.NEGOTIATION,
                                Mark.SIGNED,
                                Mark.IN_EFFECT,
                                Mark.ENDED,
                                Mark.FINALLY_EVALUATED,
                                Mark.BROKEN_OFF));
            case PLANS ->
                lanes(
                        heading,
                        size,
                        text,
                        List.of(Band.OVERDUE, Band.OPEN, Band.KEPT),
                        List.of(
                                Mark.DUE,
                                Mark.KEPT,
                                Mark.PARTLY_KEPT,
                                Mark.OVERDUE,
                                Mark.OPEN,
                                Mark.MOVED,
                                Mark.DROPPED));
            case YEARS -> years(heading, size, text);
            case INDICATORS -> panels(heading, size, text);
            case PLACES -> sites(heading, size, text);
        };
    }

    private static Lanes lanes(
            Heading heading, int size, UnaryOperator<String> text, List<Band> bands, List<Mark> marks) {
        List<Lanes.Lane> lanes = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < Math.min(size, 90); i++) {
            List<Lanes.Bar> bars = new ArrayList<>();
            for (int j = 0; j < Math.max(marks.size(), size / 4); j++) {
                bars.add(new Lanes.Bar(
                        marks.get(j % marks.size()),
                        Stretch.of(Span.parse(TIMES.get((i + j) % TIMES.size()))),
                        new EntryId("entry-" + i + "-" + j),
                        text.apply("It was so."),
                        ++number));
            }
            lanes.add(new Lanes.Lane(
                    bands.get(i * bands.size() / Math.min(size, 90)),
                    new RowLabel.Named(text.apply("What row number " + i + " is called, at some length")),
                    bars));
        }
        return new Lanes(heading, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), lanes, size);
    }

    private static YearCounts years(Heading heading, int size, UnaryOperator<String> text) {
        List<YearCounts.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(size, 90); i++) {
            TreeMap<Integer, YearCounts.Cell> years = new TreeMap<>();
            for (int year = 1998 + i % 3; year <= 2022; year += 1 + i % 2) {
                years.put(year, new YearCounts.Cell(size * i, i % 3, i % 4));
            }
            rows.add(new YearCounts.Row(Band.COUNTRIES, new RowLabel.Named(text.apply("Country " + i)), years));
        }
        return new YearCounts(heading, rows, size);
    }

    private static Panels panels(Heading heading, int size, UnaryOperator<String> text) {
        List<String> values = List.of("4", "~70", ">=80", "48..60", "<=9", "2/3", "?", "-3");
        List<Panels.Panel> panels = new ArrayList<>();
        for (int i = 0; i < Math.min(size, 30); i++) {
            List<Panels.Line> lines = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                List<Panels.Point> points = new ArrayList<>();
                for (int k = 0; k < Math.max(4, Math.min(size, 40)); k++) {
                    points.add(new Panels.Point(
                            Stretch.of(Span.parse(k % 2 == 0 ? (2000 + k) + "" : (2000 + k) + "-06-30")),
                            Quantity.parse(values.get((i + j + k) % values.size())),
                            k == 2,
                            new EntryId("entry-" + i + "-" + j + "-" + k)));
                }
                RowLabel part = j == 0
                        ? new RowLabel.OfPillar(Pillar.COMPANY)
                        : new RowLabel.Named(text.apply("Part " + j + " of what is measured"));
                lines.add(new Panels.Line(part, Indicator.Kind.values()[j], points));
            }
            panels.add(new Panels.Panel(
                    new RowLabel.About(RowLabel.Topic.MEMBERS),
                    text.apply("Measure " + i),
                    text.apply("units"),
                    lines));
        }
        return new Panels(heading, panels);
    }

    private static Sites sites(Heading heading, int size, UnaryOperator<String> text) {
        List<Sites.Site> sites = IntStream.range(0, size)
                .mapToObj(i -> new Sites.Site(
                        Optional.of(new Country("PE")),
                        text.apply("Country " + i % 20),
                        i % 4 == 0 ? "" : text.apply("Town " + i),
                        i % 5 == 1
                                ? Optional.empty()
                                : Optional.of(new Gazetteer.Point(-50 + i * 37 % 110, -150 + i * 53 % 300)),
                        List.of(new EntryId("entry-" + i))))
                .toList();
        return new Sites(heading, sites, size);
    }
}
