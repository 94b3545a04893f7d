package org.vpshr.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Finding;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.verdict.Verdict;

/** What the lines to copy bring, through every command, is printed in the report of some year, or it is said why not. */
class LinesAreNotLostTest {
    private static final CommandFormat FORMAT = new CommandFormat();
    private static final Instant LATER = Instant.parse("2026-11-02T12:00:00Z");
    private static final int FIRST = 2000;
    private static final int LAST = 2028;

    @TempDir
    private Path folder;

    private final List<Finding> said = new ArrayList<>();

    static Set<String> homes() {
        return Catalogue.commands().types().keySet().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void whatever_the_lines_bring_is_printed_or_it_is_said_why_not(String home) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(
                Options.of(folder.resolve(home + ".db")).withClock(() -> LATER))) {
            record(record, home);
            Set<EntryId> printed = new TreeSet<>();
            Set<EntryId> lost = new TreeSet<>();
            List<EntryHistory> all = all(record);
            for (Country government : tellers(all)) {
                for (int year = FIRST; year <= LAST; year++) {
                    look(record.reports().of(government, year), all, printed, lost);
                }
            }

            assertThat(all.isEmpty()).as("the register alone brings no entries").isEqualTo(home.equals("register"));
            assertThat(all.stream()
                            .filter(each -> each.circle() == Circle.PUBLIC && !each.withdrawn())
                            .map(each -> each.entry().id())
                            .filter(each -> !printed.contains(each) && !lost.contains(each) && !saidAtRecording(each)))
                    .as("neither printed in any year nor said to be left out")
                    .isEmpty();
        }
    }

    private void record(VoluntaryPrinciples record, String home) {
        String opening = "";
        for (String line : LinesToCopy.of(home)) {
            if (FORMAT.opensContribution(line)) {
                opening = line;
            } else {
                byte[] bytes = (opening + "\n" + line).getBytes(StandardCharsets.UTF_8);
                said.addAll(record.record(new NamedResource("lines", () -> new ByteArrayInputStream(bytes)))
                        .findings());
            }
        }
    }

    private static List<EntryHistory> all(VoluntaryPrinciples record) {
        return List.copyOf(record.reports()
                .of("NL", FIRST)
                .forAudience(Circle.INTERNAL)
                .at(AsOf.now())
                .entries()
                .all());
    }

    private static Set<Country> tellers(List<EntryHistory> all) {
        return all.stream()
                .flatMap(each ->
                        EntryHistory.teller(
                                each.subject(), each.entry().contribution().by().government())
                                .stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The report of the year says of each entry what its reasons say, and coverage says what it leaves out. */
    private static void look(Reports.Request request, List<EntryHistory> all, Set<EntryId> printed, Set<EntryId> lost) {
        Inquiry inquiry = request.forAudience(Circle.INTERNAL).at(AsOf.now());
        List<EntryId> items =
                inquiry.report().items().stream().map(Report.Item::entry).toList();
        List<Finding> findings = inquiry.coverage().findings();
        for (EntryHistory each : all) {
            EntryId entry = each.entry().id();
            Verdict verdict = inquiry.why(entry);
            assertThat(items.contains(entry)).as(verdict.toString()).isEqualTo(verdict.printed());
            assertThat(findings.stream()
                            .anyMatch(found -> found.rule() == EntryRule.BEARING_IS_PRINTED
                                    && found.detail().startsWith(entry + " bears on ")))
                    .as(verdict.toString())
                    .isEqualTo(verdict.lost());
            if (verdict.printed()) {
                printed.add(entry);
            } else if (verdict.lost()) {
                lost.add(entry);
            }
        }
    }

    private boolean saidAtRecording(EntryId entry) {
        return said.stream()
                .anyMatch(found -> found.rule() == EntryRule.BEARING_IS_PRINTED
                        && found.detail().startsWith(entry + " is of "));
    }
}
