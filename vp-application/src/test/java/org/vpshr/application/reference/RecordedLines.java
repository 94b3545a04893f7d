package org.vpshr.application.reference;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.Report;

/** The lines to copy as they are recorded, each after those before it, and what the report says then. */
final class RecordedLines {
    private static final CommandFormat FORMAT = new CommandFormat();
    private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})\\b");
    private static final Instant LATER = Instant.parse("2026-11-02T12:00:00Z");
    private static final Pattern OF_A_GOVERNMENT = Pattern.compile("(?:commitment|engagement|irbc)/([A-Z]{2}).*");
    private static final String USUAL_GOVERNMENT = "NL";
    private static final int USUAL_YEAR = 2025;

    /** The lines were written in it; what holds without a date stands in its report. */
    private static final int YEAR_OF_WRITING = 2026;

    private final VoluntaryPrinciples record;

    private RecordedLines(VoluntaryPrinciples record) {
        this.record = record;
    }

    /** What became of the first line of each command, by its name. */
    static SortedMap<String, RecordedLine> all(Path folder) {
        SortedMap<String, RecordedLine> found = new TreeMap<>();
        Catalogue.commands().types().keySet().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .forEach(home -> {
                    try (VoluntaryPrinciples opened = VoluntaryPrinciples.open(
                            Options.of(folder.resolve(home + ".db")).withClock(() -> LATER))) {
                        new RecordedLines(opened)
                                .recordAll(LinesToCopy.of(home))
                                .forEach(line -> found.putIfAbsent(line.command(), line));
                    }
                });
        return found;
    }

    private List<RecordedLine> recordAll(List<String> lines) {
        List<RecordedLine> recorded = new ArrayList<>();
        String opening = "";
        for (String line : lines) {
            if (FORMAT.opensContribution(line)) {
                opening = line;
            } else {
                recorded.add(record(opening, line));
            }
        }
        return recorded;
    }

    private RecordedLine record(String opening, String line) {
        long before = record.head().position();
        byte[] bytes = (opening + "\n" + line).getBytes(StandardCharsets.UTF_8);
        record.record(new NamedResource("lines", () -> new ByteArrayInputStream(bytes)));
        List<DomainEvent> events = new ArrayList<>();
        record.history().forEachAfter(before, recorded -> events.add(recorded.event()));
        Told told = events.stream()
                .filter(event -> event.touches().isPresent())
                .findFirst()
                .map(event -> told(event, event.touches().orElseThrow(), line))
                .orElse(new Told(USUAL_YEAR, "", "it brings no entry, and so no line of its own"));
        return new RecordedLine(
                FORMAT.commandName(line),
                events.stream()
                        .map(event -> Catalogue.events().nameOf(event).name())
                        .toList(),
                told.year(),
                told.section(),
                told.words());
    }

    private record Told(int year, String section, String words) {}

    private Told told(DomainEvent event, EntryId entry, String line) {
        Matcher own = OF_A_GOVERNMENT.matcher(event.subject().toString());
        String government = own.matches() ? own.group(1) : USUAL_GOVERNMENT;
        return years(line).stream()
                .flatMap(year -> printed(entry, government, year).stream())
                .findFirst()
                .orElseGet(() -> new Told(USUAL_YEAR, "", whyNot(entry, government)));
    }

    private String whyNot(EntryId entry, String government) {
        Inquiry usual = asked(government, USUAL_YEAR);
        return usual.trace(entry).isPresent()
                ? usual.why(entry).deciding().words()
                : "nothing is told of its entry any more";
    }

    /** The usual years, then those that a line names, the latest first. */
    private static Set<Integer> years(String line) {
        Set<Integer> years = new LinkedHashSet<>(List.of(USUAL_YEAR, YEAR_OF_WRITING));
        YEAR.matcher(line)
                .results()
                .map(year -> Integer.valueOf(year.group(1)))
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(years::add);
        return years;
    }

    private Optional<Told> printed(EntryId entry, String government, int year) {
        Report report = asked(government, year).report();
        return report.sections().stream()
                .flatMap(section -> items(section, entry).map(item -> new Told(year, section.key(), item.text())))
                .findFirst();
    }

    private static Stream<Report.Item> items(Report.Section section, EntryId entry) {
        return section.items().stream().filter(item -> item.entry().equals(entry));
    }

    private Inquiry asked(String government, int year) {
        return record.reports()
                .of(government, year)
                .forAudience(Circle.INTERNAL)
                .at(new AsOf.Now());
    }
}
