package org.vpshr.page.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.figure.Plot;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.followup.Undertakings;

/** How what was undertaken stands: a square for each, a row for each state, a dot below those of the government itself. */
public record StatePlot(Map<PlanState, List<Undertaking>> byState) {
    private static final double LEFT = 130;
    private static final double STEP = 31;
    private static final double SQUARE = 24;
    private static final double LINE = 42;
    private static final int IN_A_LINE = 20;

    /** {@return what is drawn of them} */
    public static StatePlot of(Undertakings undertakings) {
        Map<PlanState, List<Undertaking>> byState = new LinkedHashMap<>();
        for (PlanState state : PlanState.values()) {
            List<Undertaking> own = undertakings.all().stream()
                    .filter(each -> each.state() == state)
                    .toList();
            if (!own.isEmpty()) {
                byState.put(state, own);
            }
        }
        return new StatePlot(byState);
    }

    /** Draws it, with its numbers below. */
    public void into(Element parent) {
        double height = byState.values().stream().mapToInt(StatePlot::lines).sum() * LINE + 8;
        Plot plot = Plot.of("states", 760, height, "What became of what was undertaken", description());
        double y = 4;
        for (Map.Entry<PlanState, List<Undertaking>> each : byState.entrySet()) {
            row(plot, y, each.getKey(), each.getValue());
            y += lines(each.getValue()) * LINE;
        }
        Element figure = Figure.of(parent, "what became of what was undertaken", plot.element());
        figure.appendElement("p")
                .addClass("small")
                .text(
                        "A dot marks what the government itself undertook; the rest was undertaken by others and is reported"
                                + " by it. Overdue says that nothing on record shows that it was done, not that it was not done.");
        Figure.Table table =
                Figure.table(Figure.numbers(figure), "Undertakings by state", "State", "All", "Of the government");
        byState.forEach((state, all) -> table.row(StateWord.of(state).word())
                .number(all.size())
                .number(all.stream().filter(Undertaking::ours).count()));
    }

    private static int lines(List<Undertaking> all) {
        return (all.size() + IN_A_LINE - 1) / IN_A_LINE;
    }

    private static void row(Plot plot, double y, PlanState state, List<Undertaking> all) {
        StateWord word = StateWord.of(state);
        plot.words(0, y + 17, all.size() + " " + word.word()).attr("font-weight", "600");
        for (int i = 0; i < all.size(); i++) {
            double x = LEFT + STEP * (i % IN_A_LINE);
            double top = y + LINE * (i / IN_A_LINE);
            plot.rectangle(word.fill(), x, top, SQUARE, SQUARE)
                    .attr("stroke", word.edge())
                    .attr("stroke-width", "1.5");
            if (all.get(i).ours()) {
                plot.disc("var(--ink)", x + SQUARE / 2, top + SQUARE + 7, 2.5);
            }
        }
    }

    private String description() {
        return byState.entrySet().stream()
                        .map(each -> each.getValue().size() + " "
                                + StateWord.of(each.getKey()).word())
                        .collect(Collectors.joining(", "))
                + ". A dot below marks those of the government itself.";
    }
}
