package org.vpshr.application.reference;

import static org.vpshr.application.reference.CataloguePages.TOP;
import static org.vpshr.application.reference.CataloguePages.plain;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules on one page, in Markdown, with what shows each. */
final class RulesPage {
    private static final int SOME = 6;
    private static final Pattern VIEW = Pattern.compile("vp-projections/src/test/java/org/vpshr/projections/(\\w+)/");

    /** By the enum of the rule. */
    private static final Map<String, String> GUARDED = Map.of(
            "ReportRule", "the report as a whole: when it is made, from what, and that it stays",
            "FigureRule", "each line that names a figure",
            "PartyRule", "each line that names a person or an organisation",
            "EntryRule", "each line, since each is an entry",
            "DossierRule", "each line, since each is an entry");

    private static final String HEAD = """
        # Rules

        <!-- Written from the code by a test (CataloguesTest), which also holds it. Not to be edited. -->

        What must hold of what is recorded: %d rules, by number. `vp rule N` tells one of them. Those from 1 to 131 are \
        the field's own, those after them are what the record itself needs, and 153 to 164 come from a census of such \
        reports. A number stands twice where its parts are graded differently or say different things. To add one: \
        [contributing](../../.github/CONTRIBUTING.md#add-a-rule).

        **Grades.** *Refuses* (H): a command that breaks it is refused. *Flags* (W): it is recorded, and a person is asked \
        to look. *Holds* (Q): no command can break it, it holds in what is made from the record; tests over the views \
        show it, and there is none that shows a refusal, since nothing is refused.

        **Ground.** What the rule rests on: a number is a fact of the report on 2018, S and X a section and a conflict \
        between sources in the study of the domain.

        **Met by.** The commands whose line to copy asks the rule, and the events that they are recorded as. Where no \
        such line does, the events that its tests speak of. **Protects** is what the report prints of the first of \
        them. The example that runs is the line to copy of that command, or the test.

        """;

    private final Map<String, RecordedLine> lines;
    private final List<TaggedTest> tests;

    RulesPage(Map<String, RecordedLine> lines, List<TaggedTest> tests) {
        this.lines = lines;
        this.tests = tests;
    }

    String of(List<RuleDescription> rules) {
        StringBuilder page = new StringBuilder(String.format(
                java.util.Locale.ROOT,
                HEAD,
                rules.stream().map(RuleDescription::number).distinct().count()));
        page.append(contents(rules));
        int before = 0;
        for (RuleDescription rule : rules) {
            if (rule.number() != before) {
                before = rule.number();
                page.append("## Rule ").append(before).append("\n\n");
                page.append(rules.stream()
                        .filter(one -> one.number() == rule.number())
                        .map(this::rule)
                        .collect(Collectors.joining()));
                page.append("Shown by\n\n").append(shown(rule.number())).append('\n');
            }
        }
        return page + CataloguePages.references(references(rules));
    }

    private SortedMap<String, String> references(List<RuleDescription> rules) {
        SortedMap<String, String> found = new TreeMap<>();
        rules.forEach(rule -> found.put("`" + type(rule) + "`", CataloguePages.source(type(rule))));
        tests.forEach(test ->
                found.put("`" + test.type() + "`", TOP + test.file().toString().replace('\\', '/')));
        tests.stream()
                .flatMap(test -> VIEW.matcher(test.file().toString()).results())
                .map(view -> view.group(1))
                .forEach(view -> found.put(view, CataloguePages.view(view)));
        return found;
    }

    private static String contents(List<RuleDescription> rules) {
        Map<String, Set<Integer>> byPlace = rules.stream()
                .collect(Collectors.groupingBy(
                        RulesPage::type,
                        TreeMap::new,
                        Collectors.mapping(RuleDescription::number, Collectors.toCollection(LinkedHashSet::new))));
        return "| of | rules |\n|---|---|\n"
                + byPlace.entrySet().stream()
                        .map(place -> "| [`" + place.getKey() + "`] | "
                                + place.getValue().stream()
                                        .map(number -> "[" + number + "](#rule-" + number + ")")
                                        .collect(Collectors.joining(", "))
                                + " |\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String type(RuleDescription rule) {
        return rule.checkedBy().substring(0, rule.checkedBy().indexOf('.'));
    }

    private String rule(RuleDescription rule) {
        List<String> commands = commands(rule);
        List<String> events =
                commands.isEmpty() ? new SpokenEvents(tests, this::events).of(rule.number()) : events(commands);
        return plain(rule.text()) + "\n\n- " + VocabularyText.grade(rule) + " by `" + rule.checkedBy() + "` in [`"
                + type(rule) + "`]; ground: " + plain(rule.ground()) + "\n"
                + met(commands, events)
                + example(rule, commands, events) + "\n";
    }

    private static String met(List<String> commands, List<String> events) {
        String asked = commands.isEmpty()
                ? ""
                : "- met by " + CataloguePages.some(links(commands, CataloguePages::command), SOME) + "\n";
        return asked
                + (events.isEmpty()
                        ? "- of no one kind of event: its tests are of values that stand in many\n"
                        : "- events: " + CataloguePages.some(links(events, CataloguePages::event), SOME) + "\n");
    }

    private String example(RuleDescription rule, List<String> commands, List<String> events) {
        return Stream.concat(commands.stream(), events.stream().flatMap(event -> makers(event).stream()))
                .flatMap(command -> Stream.ofNullable(lines.get(command)))
                .filter(RecordedLine::isPrinted)
                .findFirst()
                .map(line -> "- protects: " + CataloguePages.printed(line) + ", from the line of "
                        + CataloguePages.command(line.command()) + "\n")
                .orElseGet(() -> "- protects: " + guarded(rule) + "\n");
    }

    /** What a rule guards of which no single line can be shown: what views tell, or lines of many kinds. */
    private String guarded(RuleDescription rule) {
        SortedSet<String> views = tests.stream()
                .filter(test -> test.number() == rule.number())
                .flatMap(test -> VIEW.matcher(test.file().toString()).results())
                .map(view -> "[" + view.group(1) + "]")
                .collect(Collectors.toCollection(TreeSet::new));
        return views.isEmpty()
                ? GUARDED.getOrDefault(type(rule), "lines of many kinds")
                : "what " + String.join(", ", views) + " " + (views.size() == 1 ? "tells" : "tell");
    }

    private List<String> makers(String event) {
        return CataloguePages.byEvent(lines).getOrDefault(event, List.of()).stream()
                .map(RecordedLine::command)
                .toList();
    }

    /** Those that name it in their sentence or are of its own home first. */
    private static List<String> commands(RuleDescription rule) {
        String named = "(rule " + rule.number() + ")";
        String home = type(rule).replace("Rule", "").toLowerCase(java.util.Locale.ROOT);
        return rule.commands().stream()
                .sorted(Comparator.comparing((String name) ->
                                !Vocabulary.command(name).says().contains(named))
                        .thenComparing(name -> !name.startsWith(home))
                        .thenComparing(name -> !name.startsWith("engagement")))
                .toList();
    }

    private List<String> events(List<String> commands) {
        return commands.stream()
                .flatMap(command -> events(command).stream())
                .distinct()
                .toList();
    }

    private List<String> events(String command) {
        RecordedLine line = lines.get(command);
        return line == null ? List.of() : line.events();
    }

    private static List<String> links(Collection<String> names, java.util.function.UnaryOperator<String> link) {
        return names.stream().map(link).toList();
    }

    private String shown(int number) {
        return Stream.of("holds", "refuses", "flags")
                .map(shows -> shown(number, shows))
                .collect(Collectors.joining());
    }

    private String shown(int number, String shows) {
        return tests.stream()
                .filter(test -> test.number() == number && test.shows().equals(shows))
                .map(test -> "- " + shows + ": " + test.sentence() + " ([`" + test.type() + "`])\n")
                .collect(Collectors.joining());
    }
}
