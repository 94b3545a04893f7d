package org.vpshr.examples.analyst;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.measure.Figure;
import org.vpshr.projections.entries.Chronicle;
import org.vpshr.projections.history.Recorded;
import org.vpshr.projections.report.Reconstruction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp trace}: the whole life of an entry, event by event, with its sources. */
@Command(
        name = "trace",
        description = "Tells the whole life of an entry: its events, who wrote them on what evidence, its sources.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TraceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Store store;

    @Parameters(paramLabel = "ENTRY", description = "the entry's name, as in a report's HTML or JSON")
    private String entry;

    @Option(
            names = "--audience",
            defaultValue = "public",
            description = "public, plenary or internal (default: public)")
    private Circle audience;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Reconstruction known = new Reconstruction(Long.MAX_VALUE);
            record.history().forEach(known::apply);
            Chronicle chronicle = known.entries()
                    .find(new EntryId(entry))
                    .filter(c -> audience.sees(c.circle()))
                    .orElseThrow(() -> new IllegalArgumentException("there is no entry " + entry
                            + " that the audience may see; entries are named in vp report --format json"));
            print(spec.commandLine().getOut(), known, chronicle);
        }
        return 0;
    }

    private static void print(PrintWriter out, Reconstruction known, Chronicle chronicle) {
        Entry now = chronicle.entry();
        out.println("entry      " + now.id() + (chronicle.withdrawn() ? " (withdrawn)" : ""));
        out.println("subject    " + chronicle.subject());
        out.println("text       "
                + now.statement().in(Language.ENGLISH, known.names()::person).replace("\n", " "));
        out.println("when       " + now.when().span().edtf() + " (" + now.when().stated() + ")");
        now.figures()
                .forEach(
                        f -> out.println("figure     " + f.of() + ": " + f.value() + unit(f) + ", " + word(f.basis())));
        now.sources().forEach(s -> out.println("source     " + s.title() + " " + s.address()));
        chronicle
                .rivals()
                .forEach(r -> out.println("rival      " + r.rival().claim() + " ("
                        + r.rival().source().title() + "); preferred: " + word(r.preferred()) + ", since "
                        + r.reason()));
        chronicle.life().forEach(recorded -> event(out, recorded));
    }

    private static void event(PrintWriter out, Recorded recorded) {
        Contribution by = recorded.event().contribution();
        out.println("#" + recorded.position() + "  " + recorded.recorded() + "  "
                + recorded.event().getClass().getSimpleName() + "  by " + by.by() + ", written " + by.written()
                + ", on: " + by.evidence());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String unit(Figure figure) {
        return switch (figure) {
            case Figure.Count count -> " " + count.unit();
            case Figure.Money money -> " " + money.currency() + (money.unit().isEmpty() ? "" : " " + money.unit());
        };
    }
}
