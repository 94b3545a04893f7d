package org.vpshr.application.fuzzing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.given.Workbooks;
import org.vpshr.application.input.ContributionForms;
import org.vpshr.application.json.proof.ReportProofJson;
import org.vpshr.application.json.rehearsal.AnswerLine;
import org.vpshr.application.json.rehearsal.AnswerRequest;
import org.vpshr.application.json.rehearsal.RehearsalFormat;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.signing.note.NoteKey;
import org.vpshr.application.signing.note.TreeNote;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;

/** What this project writes and reads itself: valid files and lines of each kind. */
final class Corpus {
    private static final Path RESOURCES = Path.of("src/main/resources/org/vpshr/application");

    private static final String ROW =
            "contribution.by,contribution.written,contribution.evidence,command,subject,kind,entry.id,entry.text,entry.when\n"
                    + "NL/embassy-lima,2019-01-21,a letter,engagement.HoldEvent,engagement/NL/PE,roundtable,a,'It is.',2018-04\n";

    private static final String ORIGIN = "example.org/vp";
    private static final RehearsalFormat REHEARSAL = new RehearsalFormat();

    private final Path folder;
    private final Path key;
    private final VoluntaryPrinciples record;

    /** @param folder where files are made from which something is learnt */
    Corpus(Path folder, VoluntaryPrinciples record) {
        this.folder = folder;
        this.record = record;
        this.key = folder.resolve("sign.pem");
        KeyFile.generate(key);
        record.recordAll(APublishedReport.of(List.of(
                APublishedReport.held(
                        "pe-met", "They met.", ",'sources':[{'title':'Minutes','accessed':'2018-05-03'}]"),
                APublishedReport.held(
                        "pe-counted",
                        "About forty came.",
                        ",'figures':[{'of':'people','value':'~40','unit':'people','basis':'estimate'}]"))));
    }

    private Reports.Request report() {
        return record.reports().of("NL", 2018);
    }

    /** The files below a folder of the resources. */
    static List<byte[]> resources(String below) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Corpus::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of contributions, with every command that there is. */
    static List<byte[]> contributions() {
        return resources("reference/lines");
    }

    /** Their lines of commands, or those of contributions. */
    static List<byte[]> lines(String beginning) {
        return contributions().stream()
                .flatMap(file -> new String(file, StandardCharsets.UTF_8).lines())
                .filter(line -> line.startsWith("{\"" + beginning + "\""))
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** The values of a field, wherever it is in them. */
    static List<byte[]> values(String field) {
        TreeSet<String> found = new TreeSet<>();
        contributions()
                .forEach(file -> java.util.regex.Pattern.compile("\"" + field + "\":\"([^\"]+)\"")
                        .matcher(new String(file, StandardCharsets.UTF_8))
                        .results()
                        .forEach(match -> found.add(match.group(1))));
        return Parser.texts(found.toArray(String[]::new));
    }

    static List<byte[]> both(List<byte[]> some, List<byte[]> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Tables of contributions, each filled in with one line. */
    static List<byte[]> csv() {
        return Parser.texts(
                ContributionForms.csv(List.of("engagement.HoldEvent", "dossier.MakePlan")),
                ROW.replace('\'', '"'),
                ROW.replace('\'', '"').replace(',', ';'));
    }

    static List<byte[]> workbooks() {
        return List.of(
                ContributionForms.workbook(List.of("engagement.HoldEvent")),
                Workbooks.withRows(rows()).bytes());
    }

    private static String rows() {
        StringBuilder rows = new StringBuilder();
        List<String> lines = ROW.replace("'", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            rows.append(Workbooks.row(i + 1, lines.get(i).split(",")));
        }
        return rows.toString();
    }

    /** The sheet of a workbook, which is packed again after it was changed. */
    static List<byte[]> sheets() {
        return Parser.texts("<worksheet><sheetData>" + rows() + "</sheetData></worksheet>");
    }

    static byte[] packed(byte[] sheet) {
        return Workbooks.withRows("").with(Workbooks.SHEET, sheet).bytes();
    }

    byte[] export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        record.upkeep().exportTo(out);
        return out.toByteArray();
    }

    /** The lines of events in an export. */
    List<byte[]> exportedRows() {
        return new String(export(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("{\"position\""))
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    byte[] proof() {
        return Json.of(record.evidence().prove(new EntryId("pe-met"), report(), 1))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] proofPage() {
        return Html.of(record.evidence().proveReport(report(), 1)).getBytes(StandardCharsets.UTF_8);
    }

    byte[] proofInPage() {
        return ReportProofJson.write(record.evidence().proveReport(report(), 1)).getBytes(StandardCharsets.UTF_8);
    }

    byte[] report(boolean sealed) {
        return (sealed ? Json.of(report().at(AsOf.published(1))) : Json.of(report().asPublished(1)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The head of the record, as a note that nobody has signed, and as one that somebody has. */
    List<String> notes() {
        TreeNote head = record.evidence().head(ORIGIN);
        return List.of(
                head.note().toString(),
                head.note().signed(ORIGIN, KeyFile.signer(key)).toString());
    }

    String noteKey() {
        return NoteKey.of(ORIGIN, NoteKey.Kind.RECORD, KeyFile.signer(key).publicKey())
                .toString();
    }

    byte[] publicKey() {
        return bytes(folder.resolve("sign.pub.pem"));
    }

    /** Lines between two versions of this library. */
    static List<byte[]> answers() {
        return List.of(
                REHEARSAL.write(new AnswerLine.Beginning("0.1.0")),
                REHEARSAL.write(AnswerLine.Answer.of("report NL 2018", "{}", "A text.", "<p>")),
                REHEARSAL.write(AnswerLine.Answer.refused("report NL 2018", "there is none")),
                REHEARSAL.write(new AnswerLine.End(3)),
                REHEARSAL.write(new AnswerLine.BrokenOff("there is no memory")));
    }

    static List<byte[]> requests() {
        Path place = Path.of("record.db");
        return List.of(REHEARSAL.write(
                new AnswerRequest(place, place, place, new byte[32], Instant.EPOCH, Circle.PUBLIC, List.of(place))));
    }
}
