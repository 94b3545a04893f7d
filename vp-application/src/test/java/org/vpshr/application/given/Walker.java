package org.vpshr.application.given;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.party.Country;

/**
 * Records the line of a member who joined and prints it in a report, each between two marks: for a debugger those of
 * {@link Passage}, for the log of loaded classes a class of its own. Another kind of command goes before, and the report
 * that has it, so that what is loaded for any command and any report is there.
 */
public final class Walker {
    private static final String OPENING =
            "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2019-01-21\",\"for\":2018,\"evidence\":\"a letter\","
                    + "\"audience\":\"public\"}}\n";
    private static final String BEFORE = OPENING
            + "{\"command\":\"register.RegisterOrganisation\",\"subject\":\"organisation/mem-peru\",\"name\":\"Ministry of"
            + " Energy and Mines\",\"affiliation\":\"government\"}\n"
            + "{\"command\":\"workinggroup.NoteGroup\",\"subject\":\"workinggroup/PE/gt\",\"entry\":{\"id\":\"noted\","
            + "\"text\":\"There is a working group.\",\"when\":\"2018-02\",\"where\":[\"PE\"]}}\n";
    private static final String LINE = OPENING
            + "{\"command\":\"workinggroup.JoinMember\",\"subject\":\"workinggroup/PE/gt\",\"organisation\":\"org:mem-peru\","
            + "\"pillar\":\"government\",\"seat\":\"member\",\"entry\":{\"id\":\"joined\",\"text\":\"In November 2018 the"
            + " Ministry of Energy and Mines became a member of the group.\",\"when\":\"2018-11\",\"where\":[\"PE\"],"
            + "\"who\":[{\"party\":\"org:mem-peru\",\"as\":\"participant\",\"role\":\"member\"}]}}\n";

    private Walker() {}

    /** @param arguments the folder of the store */
    public static void main(String[] arguments) throws ClassNotFoundException {
        Options store = Options.of(Path.of(arguments[0]).resolve("record.db"));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            record(record, BEFORE);
            report(record);

            begin("record", RecordBegins.class);
            Receipt receipt = record(record, LINE);
            end("record", RecordEnds.class);
            begin("report", ReportBegins.class);
            String report = report(record);
            end("report", ReportEnds.class);
            begin("record again", Class.class);
            record(record, LINE);
            end("record again", Class.class);

            if (receipt.count() != 1 || !report.contains("became a member")) {
                throw new AssertionError(receipt + report);
            }
        }
    }

    private static Receipt record(VoluntaryPrinciples record, String lines) {
        byte[] text = lines.getBytes(StandardCharsets.UTF_8);
        try (ContributionFile file =
                ContributionFile.read(new NamedResource("c.jsonl", () -> new ByteArrayInputStream(text)))) {
            return record.record(file, CommandId.of(file));
        }
    }

    private static String report(VoluntaryPrinciples record) {
        return Markdown.of(record.reports().of(new Country("NL"), 2018).now());
    }

    private static void begin(String name, Class<?> loaded) throws ClassNotFoundException {
        Class.forName(loaded.getName());
        Passage.Mark.begin(name);
    }

    private static void end(String name, Class<?> loaded) throws ClassNotFoundException {
        Passage.Mark.end(name);
        Class.forName(loaded.getName());
    }

    /** Loaded right before the line is recorded. */
    static final class RecordBegins {}

    /** Loaded right after it. */
    static final class RecordEnds {}

    /** Loaded right before the report is printed. */
    static final class ReportBegins {}

    /** Loaded right after it. */
    static final class ReportEnds {}
}
