package org.vpshr.examples.cli;

import java.util.List;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureQuery;
import picocli.CommandLine.Option;

/** Whether a report is followed by pictures of the record. */
final class PicturesOption {
    @Option(
            names = "--pictures",
            description = "with pictures of the year and of the years before after the text, in HTML or PDF")
    private boolean asked;

    void requireRoomFor(ReportFormat format, AsWrittenOption written) {
        if (asked && format != ReportFormat.HTML && format != ReportFormat.PDF) {
            throw new WrongUse("there is no place for pictures in this format", "add --format html, or --format pdf");
        }
        if (asked && written.isAsked()) {
            throw new WrongUse(
                    "pictures are of what was recorded, whenever it was written",
                    "leave --as-written or --pictures out");
        }
    }

    /** Those that show anything, of what was known then; none where they are not asked for. */
    List<Picture> of(
            VoluntaryPrinciples record, AnnualReportId id, Circle audience, Inquiry inquiry, Language language) {
        if (!asked) {
            return List.of();
        }
        Survey survey = record.reports().survey(inquiry.position(), id.government(), audience);
        return PictureQuery.all(id.year(), survey.groups(), inquiry.day(), language).stream()
                .map(survey::picture)
                .filter(picture -> !picture.isEmpty())
                .toList();
    }
}
