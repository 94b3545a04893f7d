package org.vpshr.application.rehearsal.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.rehearsal.answer.QuestionList.Said;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.followup.Undertakings;

/** The reports of a government: each published version, each year as known now, why each entry is printed or not, what became of promises, what serves the guidelines. */
record ReportQuestions(
        VoluntaryPrinciples record, QuestionList list, Country government, Topics topics, LocalDate today) {

    void ask(List<Circle> circles) {
        topics.years.forEach(year -> Arrays.stream(Edition.values())
                .map(edition -> new AnnualReportId(government, year, edition))
                .forEach(id -> readers(id, circles).forEach(circle -> ask(id, circle))));
    }

    /** Who may see the edition at all. */
    private static Stream<Circle> readers(AnnualReportId id, List<Circle> circles) {
        Circle first = id.edition() == Edition.PUBLIC ? Circle.PUBLIC : Circle.PLENARY;
        return circles.stream().filter(circle -> circle.sees(first));
    }

    private void ask(AnnualReportId id, Circle circle) {
        Stream.concat(
                        record.reports().of(id).publications().stream()
                                .map(Reports.Publication::version)
                                .map(AsOf.Published::new),
                        Stream.of(AsOf.now()))
                .forEach(asOf -> {
                    topics.languages.forEach(language -> list.ask(
                            QuestionWords.report(id, asOf.toString(), circle, language),
                            () -> report(id, asOf, circle, language)));
                    list.ask(QuestionWords.why(id, asOf.toString(), circle), () -> why(id, asOf, circle));
                });
        if (circle == Circle.INTERNAL) {
            list.ask("follow-up of " + id + " on " + today, () -> followUp(id, today));
            list.ask(
                    "follow-up of " + id + " at the end of the year",
                    () -> followUp(id, LocalDate.of(id.year(), 12, 31)));
            list.ask("coverage of " + id, () -> coverage(id));
        }
    }

    private Said report(AnnualReportId id, AsOf asOf, Circle circle, Language language) {
        Inquiry inquiry =
                record.reports().of(id).forAudience(circle).inLanguage(language).at(asOf);
        return new Said(Json.of(inquiry), Markdown.of(inquiry), Html.of(inquiry));
    }

    private Said why(AnnualReportId id, AsOf asOf, Circle circle) {
        String verdicts = record.reports().of(id).forAudience(circle).at(asOf).verdicts().stream()
                .map(Markdown::of)
                .collect(Collectors.joining("\n"));
        return new Said("", verdicts);
    }

    private Said followUp(AnnualReportId id, LocalDate on) {
        Undertakings found = known(id).followUp(on);
        return new Said(Json.of(found), Markdown.of(found));
    }

    private Said coverage(AnnualReportId id) {
        Coverage found = known(id).coverage();
        return new Said(Json.of(found), Markdown.of(found));
    }

    private Inquiry known(AnnualReportId id) {
        return record.reports().of(id).forAudience(Circle.INTERNAL).at(AsOf.now());
    }
}
