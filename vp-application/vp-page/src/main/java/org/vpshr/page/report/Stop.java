package org.vpshr.page.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.frame.DateWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.publications.ReportMoment;

/**
 * A state of a report that a reader may want to stop at.
 *
 * @param words what it is
 * @param known as of when
 * @param at when that was
 * @param statements how many of the statements that are known now were recorded by then
 * @param version whether a version was published then
 */
record Stop(String words, AsOf known, Instant at, int statements, boolean version) {
    private static final int MOST = 16;

    /** Those that there are, in order of time; the state that is shown is always one of them. */
    static List<Stop> of(ReportView view, KnownCurve curve, List<ReportMoment> moments) {
        List<Stop> stops = new ArrayList<>();
        endOfYear(view, curve).ifPresent(stops::add);
        moments.stream().map(moment -> of(moment, curve)).forEach(stops::add);
        if (!view.isPublished()) {
            back(view, curve).ifPresent(stops::add);
        }
        on(view, curve).ifPresent(stops::add);
        if (stops.stream().noneMatch(stop -> stop.known().equals(view.address().known())) && !view.isNow()) {
            stops.add(here(view, curve));
        }
        stops.sort(Comparator.comparing(Stop::at));
        List<Stop> shown = new ArrayList<>(stops.subList(Math.max(0, stops.size() - MOST), stops.size()));
        shown.add(new Stop("Now", AsOf.now(), Instant.MAX, curve.all(), false));
        return shown;
    }

    private static Optional<Stop> endOfYear(ReportView view, KnownCurve curve) {
        AsOf.Day end = new AsOf.Day(LocalDate.of(view.year(), 12, 31));
        int then = curve.by(end.end());
        return then > 0 && then < curve.all()
                ? Optional.of(new Stop("End of " + view.year(), end, end.end(), then, false))
                : Optional.empty();
    }

    private static Stop of(ReportMoment moment, KnownCurve curve) {
        String day = ", " + DayWords.of(moment.recorded());
        AsOf position = new AsOf.Position(moment.position());
        int then = curve.by(moment.recorded());
        return switch (moment.what()) {
            case DRAFTED -> new Stop("Draft" + day, position, moment.recorded(), then, false);
            case PUBLISHED ->
                new Stop(
                        "Version " + moment.version() + day,
                        AsOf.published(moment.version()),
                        moment.recorded(),
                        then,
                        true);
            case ERRATUM -> new Stop("Erratum" + day, position, moment.recorded(), then, false);
            case SUPPLEMENT -> new Stop("Supplement" + day, position, moment.recorded(), then, false);
            case WITHDRAWN ->
                new Stop("Version " + moment.version() + " withdrawn" + day, position, moment.recorded(), then, false);
        };
    }

    /** Before what was recorded last of all that is told here. */
    private static Optional<Stop> back(ReportView view, KnownCurve curve) {
        return curve.lastBy(view.shown().position())
                .filter(turn ->
                        turn.first() > 1 && curve.lastBy(turn.first() - 1).isPresent())
                .map(turn -> new Stop(
                        "‹ Before the change of " + DayWords.of(turn.at()),
                        new AsOf.Position(turn.first() - 1),
                        turn.at().minusNanos(1),
                        curve.by(turn.at().minusNanos(1)),
                        false));
    }

    private static Optional<Stop> on(ReportView view, KnownCurve curve) {
        return view.isNow()
                ? Optional.empty()
                : curve.nextAfter(view.shown().position())
                        .map(turn -> new Stop(
                                "After the change of " + DayWords.of(turn.at()) + " ›",
                                new AsOf.Position(turn.last()),
                                turn.at(),
                                curve.by(turn.at()),
                                false));
    }

    private static Stop here(ReportView view, KnownCurve curve) {
        Instant at = view.address().known() instanceof AsOf.Day day
                ? day.end()
                : view.shown().recorded();
        String words = DateWords.known(view.address().known(), view.day());
        return new Stop(
                words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                view.address().known(),
                at,
                curve.by(at),
                false);
    }
}
