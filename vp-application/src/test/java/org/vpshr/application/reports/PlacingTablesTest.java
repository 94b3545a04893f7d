package org.vpshr.application.reports;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.reports.Bearing.Matter;
import org.vpshr.application.reports.Bearing.Time;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Template;
import org.vpshr.projections.report.Template.Group;
import org.vpshr.projections.report.Template.Part;
import org.vpshr.projections.verdict.Verdict;

/**
 * Where each template prints each kind of entry, as a table that is kept beside the tests: whoever drops a rule of a
 * section changes it. Rules that decide nothing stand below the table.
 */
class PlacingTablesTest {
    private static final Path TABLES = Path.of("src/test/resources/placing");
    private static final Instant WHEN = Instant.parse("2026-11-02T12:00:00Z");

    static Collection<Template> newest() {
        return Templates.supplied().all().stream()
                .collect(toMap(Template::key, each -> each, BinaryOperator.maxBy(comparing(Template::version))))
                .values();
    }

    @ParameterizedTest
    @MethodSource("newest")
    void every_kind_of_entry_is_printed_where_the_table_says_and_every_rule_decides_something(Template template)
            throws IOException {
        List<RecordedEvent> recorded = recorded(template);
        SortedMap<String, String> places = places(template, recorded);
        List<String> idle = rules(template).stream()
                .filter(rule -> places(without(template, rule), recorded).equals(places))
                .map(Rule::toString)
                .toList();
        String told = places.entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue() + "\n")
                        .collect(joining())
                + idle.stream().map(rule -> "decides nothing: " + rule + "\n").collect(joining());

        Path table = TABLES.resolve(template.edition() + ".txt");
        if (Boolean.getBoolean("reference.write")) {
            Files.createDirectories(TABLES);
            Files.writeString(table, told);
        }
        assertThat(told)
                .as("%s: written anew by vp-examples/bin/written; look where it is printed now", table)
                .isEqualTo(Files.readString(table));
        assertThat(rules(template)).hasSizeGreaterThan(KINDS_OF_SECTIONS);
    }

    private static final int KINDS_OF_SECTIONS = 30;

    /** An entry of the year of every kind, of every subject that the government tells of, and as templates qualify them. */
    private static List<RecordedEvent> recorded(Template template) {
        Country whose = Objects.requireNonNullElse(template.government(), new Country("KE"));
        List<RecordedEvent> recorded = new ArrayList<>();
        for (Matter matter : Bearing.matters(whose, template.from())) {
            if (matter.ofTheReport()) {
                for (DomainEvent event : kinds(matter, template)) {
                    DomainEvent named = event.with(
                            BroughtEntries.named(event.statedEntry().orElseThrow(), "entry-" + recorded.size()));
                    recorded.add(new RecordedEvent(recorded.size() + 1L, WHEN, named));
                }
            }
        }
        return recorded;
    }

    private static Collection<DomainEvent> kinds(Matter matter, Template template) {
        Map<String, DomainEvent> kinds = new TreeMap<>();
        List<DomainEvent> plain =
                BroughtEntries.of(matter.subject(), matter.entry(Time.IN_THE_YEAR, Circle.PUBLIC, template.from()));
        plain.forEach(each -> kinds.put(BroughtEntries.kind(each), each));
        for (Rule rule : rules(template)) {
            plain.stream()
                    .flatMap(each -> BroughtEntries.qualified(each, rule.pattern()).stream())
                    .forEach(each -> kinds.put(BroughtEntries.kind(each), each));
        }
        return kinds.values();
    }

    private static SortedMap<String, String> places(Template template, List<RecordedEvent> recorded) {
        Country whose = Objects.requireNonNullElse(template.government(), new Country("KE"));
        Reconstruction known = new Reconstruction(Long.MAX_VALUE, AudienceView.ofAll());
        known.applyAll(recorded);
        List<Verdict> verdicts = known.verdicts(new AnnualReportId(whose, template.from(), Edition.PLENARY), template);
        SortedMap<String, String> places = new TreeMap<>();
        for (int i = 0; i < recorded.size(); i++) {
            places.put(BroughtEntries.kind(recorded.get(i).event()), place(verdicts.get(i)));
        }
        return places;
    }

    private static String place(Verdict verdict) {
        Verdict.Place place = verdict.place();
        return place == null
                ? "nowhere: " + verdict.deciding().kind()
                : place.section() + (place.box() ? " (box), " : ", ") + place.group();
    }

    /** A pattern by which a group takes entries in. */
    private record Rule(int part, int group, String pattern, String of) {
        @Override
        public String toString() {
            return pattern + " of " + of;
        }
    }

    private static List<Rule> rules(Template template) {
        List<Rule> rules = new ArrayList<>();
        for (int p = 0; p < template.sections().size(); p++) {
            Part part = template.sections().get(p);
            for (int g = 0; g < part.groups().size(); g++) {
                Group group = part.groups().get(g);
                for (String pattern : group.select()) {
                    rules.add(new Rule(p, g, pattern, part.key() + ", " + group.name()));
                }
            }
        }
        return rules;
    }

    private static Template without(Template from, Rule rule) {
        List<Part> parts = new ArrayList<>(from.sections());
        Part part = parts.get(rule.part());
        List<Group> groups = new ArrayList<>(part.groups());
        Group group = groups.get(rule.group());
        List<String> select = group.select().stream()
                .filter(each -> !each.equals(rule.pattern()))
                .toList();
        groups.set(rule.group(), new Group(group.name(), group.layout(), select, group.take(), group.order()));
        parts.set(
                rule.part(),
                new Part(
                        part.key(),
                        part.title(),
                        part.level(),
                        part.afterYear(),
                        part.whenEmpty(),
                        part.labels(),
                        groups));
        return new Template(
                from.key(),
                from.version(),
                from.form(),
                from.government(),
                from.from(),
                from.until(),
                from.guidelines(),
                from.cadence(),
                from.unreviewed(),
                from.title(),
                from.labels(),
                parts,
                from.order(),
                from.countries(),
                from.countryOrder(),
                from.names(),
                from.countryNames(),
                from.thin());
    }
}
