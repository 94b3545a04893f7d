package org.vpshr.examples.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.proof.Proof;
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
        description = "Proves that an entry stood in the record when a report was published, or that a published"
                + " version was made from all of the record that an earlier one was; vp check checks it.",
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

    @ArgGroup(multiplicity = "1")
    private What what;

    private static final class What {
        @ArgGroup(exclusive = false)
        private @Nullable OfEntry entry;

        @ArgGroup(exclusive = false)
        private @Nullable OfVersions versions;
    }

    private static final class OfEntry {
        @Parameters(paramLabel = "ENTRY", description = "the entry's name, as in a report's HTML or JSON")
        private String entry;

        @Option(
                names = "--published",
                required = true,
                paramLabel = "N",
                description = "against version N of the year's report")
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
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Reports.Request report = ofYear.report(record);
            output.write(spec.commandLine().getOut(), Json.of(proof(record, report)));
        }
        return 0;
    }

    private Proof proof(VoluntaryPrinciples record, Reports.Request report) {
        OfEntry one = what.entry;
        if (one != null) {
            return record.evidence().prove(new EntryId(one.entry), report, one.published);
        }
        OfVersions two = Objects.requireNonNull(what.versions);
        return record.evidence().proveConsistency(report, two.from, two.to);
    }
}
