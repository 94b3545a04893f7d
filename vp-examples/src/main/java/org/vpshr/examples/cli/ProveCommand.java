package org.vpshr.examples.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.evidence.Evidence;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.EntryId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp prove}: a proof against a published report that can be checked without the store. */
@Command(
        name = "prove",
        description = "Proves that an entry stood in the record when a report was published; without an entry, gives a"
                + " published report as one HTML page that says which of its sentences stood in the record, and that"
                + " none was left out, added, moved or altered. Or proves that a published version was made from all of"
                + " the record that an earlier one was. vp check checks all three.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ProveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private ReportOptions ofYear;

    @ArgGroup(exclusive = false, heading = "Sign the head to which a whole report leads:%n")
    private @Nullable SigningOptions signing;

    @ArgGroup(multiplicity = "1")
    private What what;

    private static final class What {
        @ArgGroup(exclusive = false)
        private @Nullable OfEntry entry;

        @ArgGroup(exclusive = false)
        private @Nullable OfVersions versions;
    }

    private static final class OfEntry {
        @Parameters(
                paramLabel = "ENTRY",
                arity = "0..1",
                description = "the entry's name, as in a report's HTML or JSON; without it, the whole report as a page"
                        + " that proves itself")
        private @Nullable String entry;

        @Option(
                names = "--published",
                required = true,
                paramLabel = "N",
                description = "against, or of, version N of the year's report")
        private int published;
    }

    private static final class OfVersions {
        @Option(names = "--from-published", required = true, paramLabel = "N", description = "the earlier version")
        private int from;

        @Option(names = "--to-published", required = true, paramLabel = "N", description = "the later version")
        private int to;
    }

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions(SigningOptions.signer(signing))) {
            output.write(spec.commandLine().getOut(), proof(record.evidence(), ofYear.report(record)));
        }
        return 0;
    }

    private String proof(Evidence evidence, Reports.Request report) {
        OfEntry one = what.entry;
        if (one == null) {
            OfVersions two = Objects.requireNonNull(what.versions);
            return Json.of(evidence.proveConsistency(report, two.from, two.to));
        }
        return one.entry == null
                ? Html.of(evidence.proveReport(report, one.published))
                : Json.of(evidence.prove(new EntryId(one.entry), report, one.published));
    }
}
