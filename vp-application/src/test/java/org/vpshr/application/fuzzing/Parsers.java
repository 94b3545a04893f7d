package org.vpshr.application.fuzzing;

import static java.util.Map.entry;
import static org.vpshr.application.fuzzing.Corpus.both;
import static org.vpshr.application.fuzzing.Corpus.values;
import static org.vpshr.application.fuzzing.Parser.of;
import static org.vpshr.application.fuzzing.Parser.ofTexts;
import static org.vpshr.application.fuzzing.Parser.texts;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vpshr.application.given.Lines;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.application.json.history.HistoryFormat;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.template.TemplateCheck;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.proof.check.Proofs;
import org.vpshr.application.reports.TemplateFile;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.table.Tables;
import org.vpshr.application.text.TextsByNumber;

/** Every parser of the domain and of the application, with what it reads. */
final class Parsers {
    private static final String[] DATES = {
        "2018", "2018-04", "2018-04-06", "2018-21", "2018?", "2018-04~", "2018-04-06%", "[2018-01-01..2018-06-30]",
        "[..2018]", "[2018..]", "2018/2019", "2018-04/..", "../2018-04-06", "2018-04-06/2018-05-01", "undated",
                "standing"
    };

    /** Those that read nothing from outside, or only through one that is tried. */
    static final Map<String, String> NOT_TRIED = Map.ofEntries(
            entry("application.events.EventReader#readOrRefuse", "the text that it takes says where the store is"),
            entry(
                    "application.following.work.FollowerRow$Mark#read",
                    "takes what this library wrote into its own table"),
            entry("application.json.template.GuidelinesJson#read", "reads what lies in the library"),
            entry("application.ledger.ChainedTags#read", "reads a column that the chain vouches for"),
            entry("application.privacy.MasterKey#read", "makes a key of the bytes that MasterKeyForm reads"),
            entry("application.privacy.MasterKey#readOrMake", "the same"),
            entry("application.privacy.MasterKeyForm#read", "reads 32 bytes of the owner's own, and no form"),
            entry("application.recording.Recording#read", "reads by ContributionFile, and is tried on a record"),
            entry("application.reference.Lexicon#read", "reads what lies in the library"),
            entry("application.table.SharedTexts#read", "a part of a workbook, which is tried"),
            entry("application.table.Styles#read", "a part of a workbook, which is tried"));

    private Parsers() {}

    static List<Parser> all(Corpus corpus) {
        List<Parser> all = new ArrayList<>();
        all.addAll(ofTheDomain());
        all.addAll(ofContributions());
        all.addAll(ofTables());
        all.addAll(ofHistories(corpus));
        all.addAll(ofProofs(corpus));
        all.addAll(ofNotes(corpus));
        all.addAll(ofOthers(corpus));
        return all;
    }

    private static List<Parser> ofTheDomain() {
        return List.of(
                of("domain.Subject#parse", values("subject")),
                of("domain.entry.Desk#parse", both(values("by"), values("mission"))),
                ofTexts("domain.entry.Link#parse", "follows:ng-visit", "restsOn:a", "repeats:b"),
                ofTexts(
                        "domain.measure.Quantity#parse",
                        "30",
                        "~40",
                        ">500",
                        ">=3",
                        "30..40",
                        "1/3",
                        "12.5%",
                        "1.250",
                        "<7"),
                ofTexts("domain.measure.QuantityText#parse", "30", "~40", ">500", ">=3", "30..40", "1/3", "12.5%"),
                ofTexts(
                        "domain.party.Party#parse",
                        "gov:NL",
                        "org:fnv",
                        "person:koch",
                        "group:mayors",
                        "region:BE-VLG"),
                ofTexts("domain.party.Place#parse", "PE", "PE:Cusco", "NG:Rivers/Eket", "CO:Bogotá"),
                ofTexts("domain.time.FuzzyDate#parse", DATES),
                ofTexts("domain.time.FuzzyDate#read", DATES),
                ofTexts(
                        "domain.time.Interval#parse",
                        "2018/2019",
                        "2018-04/..",
                        "../2018-04-06",
                        "2018-04-06/2018-05-01",
                        "2018-21/2018-23"),
                ofTexts("domain.time.Span#parse", DATES));
    }

    private static List<Parser> ofContributions() {
        CommandFormat format = new CommandFormat();
        ContributionHead head = format.readContribution(Lines.OPENING, Lines.NO_FILES);
        List<byte[]> files = both(Corpus.contributions(), both(Corpus.csv(), Corpus.workbooks()));
        return List.of(
                new Parser(
                        "application.json.line.CommandFormat#read",
                        Corpus.lines("command"),
                        input -> format.read(utf8(input), head)),
                new Parser(
                        "application.json.line.CommandFormat#readContribution",
                        Corpus.lines("contribution"),
                        input -> format.readContribution(utf8(input), Lines.NO_FILES)),
                of("application.input.ContributionFile#read", files),
                new Parser("application.input.ContributionLines#read", Corpus.contributions(), input -> {
                    try (ContributionFile file = ContributionFile.read(resource(input), AttachedFiles.none())) {
                        file.forEach(command -> {});
                    }
                }),
                of("application.input.JsonLines#read", Corpus.contributions(), "input"),
                new Parser(
                        "application.json.Words#parse",
                        texts("public", "plenary", "internal"),
                        input -> org.vpshr.application.json.Words.parse(
                                org.vpshr.domain.entry.Circle.class, utf8(input))),
                ofTexts("application.json.codec.WhenForm#parse", DATES),
                ofTexts("application.text.AttachmentText#read", "a".repeat(64) + " 12 application/pdf open letter.pdf"),
                ofTexts("application.text.AttributeText#read", "open minbuza case 2025-4711"));
    }

    private static List<Parser> ofTables() {
        return List.of(
                of("application.table.Tables#readCsv", Corpus.csv(), "input"),
                of("application.table.CsvTable#read", Corpus.csv(), "input"),
                of("application.table.Tables#readWorkbook", Corpus.workbooks(), "input"),
                new Parser(
                        "application.table.Workbook#read",
                        Corpus.sheets(),
                        sheet -> Tables.readWorkbook("input", new ByteArrayInputStream(Corpus.packed(sheet)))),
                ofTexts("application.table.CellEscapes#read", "a_x000D_b", "_x005F_x000D_", "_xFFFF_", "plain"));
    }

    private static List<Parser> ofHistories(Corpus corpus) {
        HistoryFormat format = new HistoryFormat();
        EventFormat events = new EventFormat();
        List<byte[]> rows = corpus.exportedRows();
        List<String> lines = utf8(corpus.export()).lines().toList();
        return List.of(
                of("application.json.history.HistoryFormat#readHeader", texts(lines.getFirst())),
                of("application.json.history.HistoryFormat#readRow", rows),
                of(
                        "application.json.history.HistoryFormat#readPart",
                        texts("{\"beside\":4,\"number\":1,\"part\":0,\"open\":\"QSBsZXR0ZXI=\"}")),
                of("application.json.history.HistoryFormat#readEnd", texts(lines.getLast())),
                new Parser("application.json.stored.EventFormat#read", rows, input -> {
                    StoredRow row = format.readRow(input);
                    events.read(row.type(), row.version(), row.facts(), TextsByNumber.WITHHELD);
                }),
                new Parser(
                        "application.json.stored.EventFormat#read of facts",
                        rows.stream().map(row -> format.readRow(row).facts()).toList(),
                        facts -> events.read("engagement.EventHeld", 1, facts, TextsByNumber.WITHHELD)),
                of(
                        "application.json.stored.Metadata#read",
                        rows.stream().map(row -> format.readRow(row).metadata()).toList()),
                of(
                        "application.json.text.TextsForm#read",
                        rows.stream()
                                .flatMap(row -> java.util.stream.Stream.ofNullable(
                                        format.readRow(row).texts().open()))
                                .toList()));
    }

    private static List<Parser> ofProofs(Corpus corpus) {
        return List.of(
                of("application.json.proof.ProofJson#read", List.of(corpus.proof())),
                of("application.json.proof.ReportProofJson#read", List.of(corpus.proofInPage())),
                of("application.json.proof.ReportDocument#read", List.of(corpus.report(false))),
                of("application.json.rehearsal.PrintedReport#read", List.of(corpus.report(true))),
                new Parser(
                        "application.proof.check.Proofs#check",
                        List.of(corpus.proof(), corpus.proofPage()),
                        input -> Proofs.check(resource(input), null, "")));
    }

    private static List<Parser> ofNotes(Corpus corpus) {
        List<String> notes = corpus.notes();
        return List.of(
                ofTexts("application.signing.note.SignedNote#parse", notes.toArray(String[]::new)),
                ofTexts("application.signing.note.CosigningRequest#parse", "old 0\n\n" + notes.getLast()),
                ofTexts("application.signing.note.NoteKey#parse", corpus.noteKey()),
                ofTexts(
                        "application.signing.note.NoteSignature#parse",
                        notes.getLast().lines().toList().getLast()));
    }

    private static List<Parser> ofOthers(Corpus corpus) {
        List<byte[]> templates = Corpus.resources("reports/templates");
        List<byte[]> fewTemplates = templates.subList(0, 2); // to check one takes more than a second
        return List.of(
                of("application.reports.TemplateFile#read", fewTemplates),
                new Parser(
                        "application.reports.TemplateFile#check",
                        fewTemplates,
                        input -> TemplateFile.check(resource(input))),
                of("application.json.template.TemplateJson#read", templates),
                new Parser("application.json.template.LocatedJson#read", fewTemplates, TemplateCheck::of),
                ofTexts(
                        "application.reports.AsOf#parse",
                        "2019-04-30",
                        "2019-04-30T12:00:00Z",
                        "#412",
                        "now",
                        "published:1"),
                new Parser(
                        "application.store.StoreUrl#parse",
                        texts(
                                "record.db",
                                "jdbc:postgresql://db.example:5432/vp?currentSchema=record",
                                "jdbc:sqlite:a.db"),
                        input -> org.vpshr.application.store.Store.of(utf8(input))),
                of("application.signing.PublicKeys#read", List.of(corpus.publicKey())),
                new Parser("application.signing.Pem#read", List.of(corpus.publicKey()), input -> {
                    PublicKeys.decoded(input);
                }),
                ofTexts("application.following.work.FollowerKey#read", "mail-1", "meetings-per-country-12"),
                of("application.json.rehearsal.RehearsalFormat#read", Corpus.answers()),
                of("application.json.rehearsal.RehearsalFormat#readRequest", Corpus.requests()));
    }

    private static NamedResource resource(byte[] input) {
        return new NamedResource("input", () -> new ByteArrayInputStream(input));
    }

    private static String utf8(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }
}
