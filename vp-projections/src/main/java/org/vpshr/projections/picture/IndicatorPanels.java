package org.vpshr.projections.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject;
import org.vpshr.domain.initiative.InitiativeEvent.MemberCountPublished;
import org.vpshr.domain.irbc.AgreementEvent.MonitoringReported;
import org.vpshr.domain.matter.Indicator;
import org.vpshr.domain.matter.MatterEvent.IndicatorMeasured;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.picture.Panels.Line;
import org.vpshr.projections.picture.Panels.Panel;
import org.vpshr.projections.picture.Panels.Point;

/**
 * What was measured over time: indicators, the monitoring of agreements, and how many members the initiative has. Where it
 * began to be measured otherwise, the series is broken (rule 82).
 */
final class IndicatorPanels {
    private static final Comparator<Point> BY_TIME = Comparator.comparing(
                    (Point point) -> point.when().earliestStart())
            .thenComparing(point -> point.when().latestEnd());

    private final PictureSource source;
    private final Heading heading;
    private final Map<PanelKey, Map<LineKey, List<Measured>>> found = new LinkedHashMap<>();

    private record PanelKey(RowLabel about, String measure, String unit) {}

    private record LineKey(RowLabel part, Indicator.Kind kind) {}

    /** @param by what it was measured by; another one breaks the series */
    private record Measured(Span when, Point point, String by) {}

    IndicatorPanels(PictureSource source, Heading heading) {
        this.source = source;
        this.heading = heading;
    }

    Panels panels() {
        for (EntryHistory c : source.told()) {
            switch (c.origin()) {
                case IndicatorMeasured e -> indicator(c, e.indicator());
                case MonitoringReported e -> monitoring(c, e);
                case MemberCountPublished e -> members(c, e);
                default -> {
                    // measures nothing
                }
            }
        }
        return new Panels(
                heading,
                found.entrySet().stream()
                        .map(panel -> new Panel(
                                panel.getKey().about(),
                                panel.getKey().measure(),
                                panel.getKey().unit(),
                                lines(panel.getValue())))
                        .toList());
    }

    private void indicator(EntryHistory c, Indicator indicator) {
        PanelKey panel = new PanelKey(about(c.subject()), indicator.measure(), indicator.unit());
        for (Indicator.Reading reading : indicator.readings()) {
            LineKey line = new LineKey(new RowLabel.Named(reading.part()), reading.kind());
            String by = measuredBy(reading, indicator.brokenAt());
            add(panel, line, new Measured(reading.period().span(), point(c, reading), by));
        }
    }

    /** What is read from the break on is measured by another method. */
    private static String measuredBy(Indicator.Reading reading, @Nullable FuzzyDate brokenAt) {
        if (brokenAt == null || reading.period().span().startsBefore(brokenAt) != Certainty.NO) {
            return "";
        }
        return "since " + brokenAt.edtf();
    }

    private static Point point(EntryHistory c, Indicator.Reading reading) {
        return new Point(
                Stretch.of(reading.period().span()),
                reading.value(),
                false,
                c.entry().id());
    }

    private void monitoring(EntryHistory c, MonitoringReported e) {
        for (Figure figure : c.entry().figures()) {
            if (figure instanceof Figure.Count count) {
                Point point = new Point(
                        Stretch.of(e.reference()),
                        count.value(),
                        false,
                        c.entry().id());
                add(
                        new PanelKey(about(c.subject()), count.of(), count.unit()),
                        new LineKey(new RowLabel.Named(""), Indicator.Kind.ACTUAL),
                        new Measured(e.reference(), point, e.measure()));
            }
        }
    }

    private void members(EntryHistory c, MemberCountPublished e) {
        if (c.entry().figures().isEmpty() || !c.entry().when().hasDate()) {
            return;
        }
        Span when = c.entry().when().span();
        Point point = new Point(
                Stretch.of(when),
                c.entry().figures().getFirst().value(),
                false,
                c.entry().id());
        add(
                new PanelKey(new RowLabel.About(RowLabel.Topic.MEMBERS), "", ""),
                new LineKey(new RowLabel.OfPillar(e.pillar()), Indicator.Kind.ACTUAL),
                new Measured(when, point, ""));
    }

    private void add(PanelKey panel, LineKey line, Measured measured) {
        found.computeIfAbsent(panel, each -> new LinkedHashMap<>())
                .computeIfAbsent(line, each -> new ArrayList<>())
                .add(measured);
    }

    private static List<Line> lines(Map<LineKey, List<Measured>> measured) {
        return measured.entrySet().stream()
                .map(line -> new Line(line.getKey().part(), line.getKey().kind(), points(line.getValue())))
                .toList();
    }

    /** In the order of their times; of two readings of one time the later told one. */
    private static List<Point> points(List<Measured> measured) {
        Map<String, Measured> latest = new LinkedHashMap<>();
        measured.forEach(each -> latest.put(each.when().edtf(), each));
        List<Measured> ordered = latest.values().stream()
                .sorted(Comparator.comparing(Measured::point, BY_TIME))
                .toList();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Measured each = ordered.get(i);
            boolean broken = i > 0 && !each.by().equals(ordered.get(i - 1).by());
            points.add(new Point(
                    each.point().when(),
                    each.point().value(),
                    broken,
                    each.point().entry()));
        }
        return points;
    }

    private RowLabel about(Subject subject) {
        return switch (subject) {
            case Subject.AgreementId id -> new RowLabel.Named(inWords(id.name()));
            case Subject.ForumEngagementId id -> new RowLabel.Named(inWords(id.forum()));
            case Subject.WorkingGroupId id -> new RowLabel.Named(id.country() + "/" + id.name());
            default -> source.row(subject, heading.language()).label();
        };
    }

    private static String inWords(String slug) {
        String words = slug.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
