package org.vpshr.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Reports;
import org.vpshr.documents.Archive;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp archive}: a published report to be read without this library. */
@Command(
        name = "archive",
        description = {
            "Writes a published report into a folder that can be read in a hundred years without this program: the report"
                    + " as PDF/A, page, text and data, its proof, the history that the audience may see, the files that it"
                    + " rests on, what a library catalogues it by, and a reader in Python that checks every byte of it.",
            "The folder is a bag (BagIt, RFC 8493). What is restricted or erased today is in none of its files; an archive"
                    + " that is there is not written over."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ArchiveCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private ReportOptions ofYear;

    @ArgGroup(exclusive = false, heading = "Sign the head to which the report leads:%n")
    private @Nullable SigningOptions signing;

    @Option(
            names = "--published",
            paramLabel = "N",
            description = "version N of the year's report (default: the last that was published)")
    private @Nullable Integer published;

    @Option(
            names = "--sealed-history",
            description =
                    "with --audience internal: the whole record beside it, as vp export writes it; texts that are not"
                            + " public are sealed in it, and no key is")
    private boolean sealed;

    @Option(names = "--without-pdf", description = "no PDF: for a report with a letter that its fonts lack")
    private boolean withoutPdf;

    @Option(
            names = "--licence",
            paramLabel = "WORDS",
            description = "under which licence it may be used, as its catalogue is to say")
    private @Nullable String licence;

    @Option(names = "-o", required = true, paramLabel = "FOLDER", description = "a new or an empty folder")
    private Path folder;

    @Override
    public Integer call() {
        if (Output.isStandard(folder)) {
            throw new WrongUse("an archive is several files", "name a folder that they are to be in");
        }
        try (VoluntaryPrinciples record = store.forQuestions(SigningOptions.signer(signing))) {
            Reports.Request report = ofYear.report(record);
            Archive.Written written = archive(record, report).writeTo(folder);
            String size = String.format(Locale.ROOT, "%.1f MB", written.bytes() / MEGABYTE);
            spec.commandLine()
                    .getOut()
                    .println(folder + ": " + written.files() + " files, " + size + ", up to position "
                            + written.head().position() + "; begin at " + folder.resolve("README.txt"));
        }
        return 0;
    }

    private Archive archive(VoluntaryPrinciples record, Reports.Request report) {
        int version = published == null ? last(report) : published;
        Archive archive = Archive.of(record, report, version).forAudience(ofYear.audience());
        Archive whole = sealed ? archive.withSealedHistory() : archive;
        Archive inForms = withoutPdf ? whole.withoutPdf() : whole;
        return licence == null ? inForms : inForms.underLicence(licence);
    }

    /** Where none was published, the first is asked for, and the answer says so. */
    private static int last(Reports.Request report) {
        List<Reports.Publication> versions = report.publications();
        return versions.isEmpty() ? 1 : versions.getLast().version();
    }
}
