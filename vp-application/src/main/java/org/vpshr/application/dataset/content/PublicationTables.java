package org.vpshr.application.dataset.content;

import static org.vpshr.application.dataset.column.ColumnType.INSTANT;
import static org.vpshr.application.dataset.column.ColumnType.SUBJECT;
import static org.vpshr.application.dataset.column.ColumnType.TEXT;
import static org.vpshr.application.dataset.column.ColumnType.TRUTH;
import static org.vpshr.application.dataset.column.ColumnType.WHOLE;
import static org.vpshr.application.dataset.column.DataTable.columns;
import static org.vpshr.application.dataset.column.FigureColumns.readable;

import java.util.List;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.ForeignKey;
import org.vpshr.application.dataset.column.SpanColumns;
import org.vpshr.application.json.Words;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.projections.publications.ReportLife;
import org.vpshr.projections.publications.ReportLife.Remark;
import org.vpshr.projections.publications.ReportLife.Version;

/** Annual reports, what was published of them, and what was said of that later. */
final class PublicationTables {

    /** A published version of a report. */
    record Published(ReportLife report, Version version) {}

    static final DataTable<ReportLife> REPORTS = new DataTable<>(
            "reports",
            "An annual report, and how far it came.",
            List.of(
                    Column.<ReportLife>of(
                                    "report", SUBJECT, "the report, such as report/NL/2018/public", ReportLife::id)
                            .always(),
                    Column.<ReportLife>of(
                                    "government",
                                    TEXT,
                                    "whose report it is",
                                    life -> life.id().government())
                            .always(),
                    Column.<ReportLife>of(
                                    "year",
                                    WHOLE,
                                    "the reporting year",
                                    life -> life.id().year())
                            .always(),
                    Column.<ReportLife>of(
                                    "edition",
                                    TEXT,
                                    "public or plenary",
                                    life -> Words.of(life.id().edition()))
                            .always(),
                    Column.<ReportLife>of(
                                    "stage", ReportLife.Stage.class, "how far it came", life -> Words.of(life.stage()))
                            .always(),
                    Column.of(
                            "kind",
                            ReportKind.class,
                            "full or an update",
                            life -> life.order()
                                    .map(order -> Words.of(order.kind()))
                                    .orElse(null)),
                    Column.of(
                            "template",
                            TEXT,
                            "the template, by its key",
                            life -> life.order().map(ReportLife.Order::template).orElse(null)),
                    Column.of(
                            "basis",
                            PeriodBasis.class,
                            "which twelve months it covers",
                            life -> life.order()
                                    .map(order -> Words.of(order.basis()))
                                    .orElse(null)),
                    Column.of(
                            "last_full",
                            WHOLE,
                            "the year of the last full report, for an update",
                            life -> life.order()
                                    .flatMap(ReportLife.Order::lastFull)
                                    .orElse(null))),
            List.of("report"),
            List.of());

    static final DataTable<Published> PUBLICATIONS = new DataTable<>(
            "publications",
            "A version of a report that was published.",
            columns(
                    List.of(
                            Column.<Published>of(
                                            "report",
                                            SUBJECT,
                                            "which report",
                                            p -> p.report().id())
                                    .always(),
                            Column.<Published>of(
                                            "version",
                                            WHOLE,
                                            "which version of it, from 1",
                                            p -> p.version().number())
                                    .always(),
                            Column.<Published>of(
                                            "government",
                                            TEXT,
                                            "whose report it is",
                                            p -> p.report().id().government())
                                    .always(),
                            Column.<Published>of(
                                            "year",
                                            WHOLE,
                                            "the reporting year",
                                            p -> p.report().id().year())
                                    .always()),
                    SpanColumns.date("published", "the day of publication as it was given").stream()
                            .map(column ->
                                    column.<Published>within(p -> p.version().stated()))
                            .toList(),
                    List.of(
                            Column.<Published>of(
                                            "position",
                                            WHOLE,
                                            "the position in the record at which that was recorded",
                                            p -> p.version().position())
                                    .always(),
                            Column.<Published>of(
                                            "made_from",
                                            WHOLE,
                                            "the position up to which it was made",
                                            p -> p.version().madeFrom())
                                    .always(),
                            Column.<Published>of(
                                            "recorded_from",
                                            INSTANT,
                                            "when that was recorded",
                                            p -> p.version().recorded())
                                    .always(),
                            Column.<Published>of(
                                            "withdrawn",
                                            TRUTH,
                                            "whether it was taken back",
                                            p -> p.version().withdrawn())
                                    .always())),
            List.of("report", "version"),
            List.of(ForeignKey.to("reports", "report")));

    static final DataTable<Part<Published, Remark>> REMARKS = new DataTable<>(
            "publication_remarks",
            "What was said of a published version later: an erratum, a supplement, a withdrawal, a translation.",
            List.of(
                    Column.<Part<Published, Remark>>of(
                                    "report",
                                    SUBJECT,
                                    "which report",
                                    p -> p.of().report().id())
                            .always(),
                    Column.<Part<Published, Remark>>of(
                                    "version",
                                    WHOLE,
                                    "which version of it",
                                    p -> p.of().version().number())
                            .always(),
                    Column.<Part<Published, Remark>>of(
                                    "number", WHOLE, "from 1, in the order in which it was said", Part::number)
                            .always(),
                    Column.<Part<Published, Remark>>of(
                                    "what",
                                    Remark.What.class,
                                    "what it is",
                                    p -> Words.of(p.part().what()))
                            .always(),
                    Column.of(
                            "about",
                            TEXT,
                            "the entry, place or language that it concerns",
                            p -> readable(p.part().about())),
                    Column.of(
                            "words_before",
                            TEXT,
                            "the words that were put right",
                            p -> readable(p.part().before())),
                    Column.of(
                            "words_after",
                            TEXT,
                            "the words in their place, or that were added",
                            p -> readable(p.part().after())),
                    Column.of(
                            "reason",
                            TEXT,
                            "why; for the ministry alone",
                            p -> readable(p.part().reason())),
                    Column.<Part<Published, Remark>>of(
                                    "position",
                                    WHOLE,
                                    "the position in the record",
                                    p -> p.part().position())
                            .always(),
                    Column.<Part<Published, Remark>>of(
                                    "recorded_from",
                                    INSTANT,
                                    "when it was recorded",
                                    p -> p.part().recorded())
                            .always()),
            List.of("report", "version", "number"),
            List.of(ForeignKey.to("publications", "report", "version")));

    static final List<DataTable<?>> ALL = List.of(REPORTS, PUBLICATIONS, REMARKS);

    private PublicationTables() {}

    static void add(Rows rows, ReportLife life) {
        rows.add(REPORTS, life);
        for (Version version : life.versions()) {
            Published published = new Published(life, version);
            rows.add(PUBLICATIONS, published);
            rows.addAll(REMARKS, Part.of(published, version.remarks()));
        }
    }
}
