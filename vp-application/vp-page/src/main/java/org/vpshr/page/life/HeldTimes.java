package org.vpshr.page.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent.EntryContradicted;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.figure.Plot;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.trace.Trace;

/**
 * What was held true of the time of an entry, and since when: across, when it was; upward, when we knew it. There is
 * one where the time was changed.
 */
record HeldTimes(List<Held> held) {
    private static final double LEFT = 120;
    private static final double RIGHT = 680;
    private static final double TOP = 10;
    private static final double BOTTOM = 198;

    /**
     * A time that was held true.
     *
     * @param when the time that the entry spoke of
     * @param since when that was recorded
     * @param until when another took its place; nothing where none did
     * @param rival whether it is what another source says
     */
    record Held(Span when, Instant since, @Nullable Instant until, boolean rival) {
        Held until(Instant end) {
            return new Held(when, since, end, rival);
        }

        /** Where nothing bounds it, it is counted and not drawn. */
        boolean isBounded() {
            return !when.earliestStart().equals(LocalDate.MIN)
                    && !when.latestEnd().equals(LocalDate.MAX);
        }
    }

    static Optional<HeldTimes> of(Trace trace) {
        List<Held> held = new ArrayList<>();
        for (Trace.Step step : trace.steps()) {
            if (step.changes() && !step.takesBack() && !step.when().isEmpty()) {
                next(held, new Held(Span.parse(step.when()), step.cause().recorded(), null, false));
            }
            rival(trace, step).ifPresent(other -> next(held, other));
        }
        return held.size() > 1 ? Optional.of(new HeldTimes(held)) : Optional.empty();
    }

    private static void next(List<Held> held, Held next) {
        if (held.isEmpty()) {
            held.add(next);
        } else if (!held.getLast().when().edtf().equals(next.when().edtf())) {
            held.set(held.size() - 1, held.getLast().until(next.since()));
            held.add(next);
        }
    }

    /** The time that another source gives, where that is preferred. */
    private static Optional<Held> rival(Trace trace, Trace.Step step) {
        return trace.history().life().stream()
                .filter(recorded -> recorded.position() == step.cause().position())
                .map(RecordedEvent::event)
                .flatMap(event -> preferred(event).stream())
                .map(when -> new Held(when.span(), step.cause().recorded(), null, true))
                .findFirst();
    }

    private static Optional<When> preferred(DomainEvent event) {
        return event instanceof EntryContradicted rival && rival.preferred() == Preference.RIVAL
                ? rival.rival().time()
                : Optional.empty();
    }

    void into(Element column) {
        Element section = LifePage.section(column, "held", "What we held true, and since when")
                .addClass("fig");
        List<Held> drawn = held.stream().filter(Held::isBounded).toList();
        Element figure = drawn.isEmpty()
                ? section.appendElement("figure")
                : Figure.of(section, "what we held true, and since when", drawing(drawn));
        table(Figure.numbers(figure));
    }

    private Element drawing(List<Held> drawn) {
        Plot plot = Plot.of("held-drawn", 690, 246, "What we held true of its time, and since when", description());
        Frame frame = Frame.around(drawn);
        frame.into(plot);
        drawn.forEach(each -> rectangle(plot, frame, each));
        return plot.element();
    }

    private String description() {
        StringBuilder told = new StringBuilder();
        held.forEach(each -> told.append("Since ")
                .append(DayWords.of(each.since()))
                .append(each.rival() ? " another source is preferred, with " : " the record says ")
                .append(DayWords.of(each.when()))
                .append(". "));
        return told + "The table below says the same.";
    }

    private static void rectangle(Plot plot, Frame frame, Held each) {
        double left = frame.x(each.when().earliestStart());
        double right = frame.x(each.when().latestEnd().plusDays(1));
        double top = each.until() == null ? TOP : frame.y(DayWords.day(each.until()));
        double bottom = frame.y(DayWords.day(each.since()));
        Element drawn = plot.rectangle(
                each.rival() ? "none" : "var(--accent-2)",
                left,
                top,
                Math.max(3, right - left),
                Math.max(3, bottom - top));
        if (each.rival()) {
            drawn.attr("stroke", "var(--alert)").attr("stroke-width", "2");
        } else {
            drawn.attr("fill-opacity", ".55");
        }
        label(plot, each, left, right, (top + bottom) / 2 + 4);
    }

    /** Within, where there is room; beside it otherwise. */
    private static void label(Plot plot, Held each, double left, double right, double y) {
        String words = DayWords.of(each.when());
        double width = words.length() * 7.2;
        boolean within = right - left > width + 20;
        boolean after = !within && right + width < RIGHT;
        plot.words(within ? left + 12 : after ? right + 8 : left - 8, y, words)
                .attr("font-weight", "600")
                .attr("text-anchor", within || after ? "start" : "end");
    }

    private void table(Element parent) {
        Figure.Table table = Figure.table(
                parent,
                "What the record held true of its time",
                "Known from",
                "Known until",
                "When it was",
                "Standing");
        held.forEach(each -> table.row(DayWords.of(each.since()))
                .words(each.until() == null ? "now" : DayWords.of(each.until()))
                .words(DayWords.of(each.when()))
                .words(each.rival() ? "preferred; what was recorded is kept beside it" : "as recorded"));
    }

    /** Both axes: the years that it speaks of, and those in which it was known. */
    private record Frame(LocalDate left, LocalDate right, LocalDate bottom, LocalDate top) {
        static Frame around(List<Held> drawn) {
            LocalDate first = drawn.stream()
                    .map(each -> each.when().earliestStart())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate last = drawn.stream()
                    .map(each -> each.when().latestEnd())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate known = DayWords.day(drawn.getFirst().since());
            LocalDate latest = drawn.stream()
                    .map(each -> DayWords.day(each.since()))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return new Frame(
                    first.withDayOfYear(1),
                    last.plusYears(1).withDayOfYear(1),
                    known.withDayOfYear(1),
                    latest.plusYears(1));
        }

        double x(LocalDate day) {
            return LEFT + (RIGHT - LEFT) * share(left, day, right);
        }

        double y(LocalDate day) {
            return BOTTOM - (BOTTOM - TOP) * share(bottom, day, top);
        }

        private static double share(LocalDate from, LocalDate day, LocalDate to) {
            return Math.clamp((double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to), 0, 1);
        }

        void into(Plot plot) {
            int every = Math.max(1, (right.getYear() - left.getYear()) / 8);
            for (int year = left.getYear(); year < right.getYear(); year += every) {
                double x = x(LocalDate.of(year, 1, 1));
                plot.line("var(--line)", x, TOP, x, BOTTOM);
                plot.label(x + 4, BOTTOM + 16, Integer.toString(year));
            }
            int each = Math.max(1, (top.getYear() - bottom.getYear()) / 6);
            for (int year = bottom.getYear(); year <= top.getYear(); year += each) {
                double y = y(LocalDate.of(year, 1, 1));
                plot.line("var(--edge)", LEFT - 4, y, LEFT, y);
                plot.label(LEFT - 8, y + 4, Integer.toString(year)).attr("text-anchor", "end");
            }
            plot.path("var(--edge)", "M" + LEFT + " " + TOP + "V" + BOTTOM + "H" + RIGHT);
            plot.label(RIGHT, BOTTOM + 36, "when it was →").attr("text-anchor", "end");
            plot.label(60, BOTTOM - 2, "when we knew it →").attr("transform", "rotate(-90 60 " + (BOTTOM - 2) + ")");
        }
    }
}
