package org.vpshr.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.PictureFiles;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.report.Report;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp report}: the annual report of a year, as known now, on a day, or as published. */
@Command(name = "report", description = "Reconstructs the annual report of a year.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PrintReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private ReportOptions ofYear;

    @ArgGroup
    private @Nullable YearAsOfOption then;

    @Mixin
    private AsWrittenOption written;

    @Mixin
    private OwnTemplateOption template;

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en", description = "language (default: en)")
    private String language;

    @Mixin
    private PicturesOption pictures;

    @Option(
            names = "--format",
            defaultValue = "md",
            description = "md, html, json, pdf or docx (default: md); the last two with -o")
    private ReportFormat format;

    @Override
    public Integer call() {
        pictures.requireRoomFor(format, written);
        try (VoluntaryPrinciples record = store.forQuestions(template.onHand())) {
            Reports.Request report = ofYear.report(record);
            template.requireFor(report.id());
            Inquiry inquiry =
                    written.in(report).inLanguage(new Language(language)).at(YearAsOfOption.of(then));
            List<Picture> drawn = pictures.of(record, report.id(), ofYear.audience(), inquiry, new Language(language));
            byte[] printed = format.of(inquiry, held(record, inquiry.report()), drawn);
            if (format.isText()) {
                output.write(spec.commandLine().getOut(), new String(printed, StandardCharsets.UTF_8));
            } else {
                output.write(printed);
            }
        }
        return 0;
    }

    private static PictureFiles held(VoluntaryPrinciples record, Report report) {
        return (entry, name) -> record.attachment(entry, name, report.id().government(), report.audience());
    }
}
