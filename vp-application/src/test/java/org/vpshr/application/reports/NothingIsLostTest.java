package org.vpshr.application.reports;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.reports.Bearing.Matter;
import org.vpshr.application.reports.Bearing.Time;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Finding;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.DraftFindings;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Template;
import org.vpshr.projections.verdict.Verdict;
import org.vpshr.projections.verdict.Verdict.Kind;

/**
 * Law 1 over all that can be brought: by every kind of event, of every kind of subject, at every time, for every circle,
 * printed by every template for every audience. What bears on the year is printed once, or it is said why it is not.
 */
class NothingIsLostTest {
    private static final Instant WHEN = Instant.parse("2026-11-02T12:00:00Z");
    private static final int COMBINATIONS = 990_000;

    private static final List<Template> TEMPLATES = Stream.concat(
                    Templates.supplied().all().stream(), Stream.of(ofAStranger()))
            .toList();
    private static final Collection<Template> NEWEST = TEMPLATES.stream()
            .collect(toMap(Template::key, each -> each, BinaryOperator.maxBy(comparing(Template::version))))
            .values();

    private final List<String> mistakes = new ArrayList<>();
    private int asked;
    private int printed;
    private int explained;
    private int hidden;

    /** The least that a template can be: one section, for all that there is. */
    private static Template ofAStranger() {
        String least = """
            {"key": "stranger", "form": 2, "from": 2010, "countryNames": "cldr-47",
             "title": [{"en": "Report"}],
             "labels": {"credit": {"en": "By {credit}"}, "noCredit": {"en": "By nobody"}, "lessons": {"en": "Of {country}"}},
             "sections": [{"key": "A", "title": {"en": "All"}, "level": 1,
                           "groups": [{"name": "all", "layout": "threads", "select": ["*"]}]}]}
            """;
        return TemplateFile.read(new NamedResource(
                "least.json", () -> new ByteArrayInputStream(least.getBytes(StandardCharsets.UTF_8))));
    }

    static Country whose(Template template) {
        return Objects.requireNonNullElse(template.government(), new Country("KE"));
    }

    @Test
    void whatever_was_brought_is_printed_once_or_it_is_said_why_not() {
        TEMPLATES.forEach(this::everythingBy);

        assertThat(mistakes.size() + " mistakes, such as "
                        + mistakes.stream().limit(40).toList())
                .isEqualTo("0 mistakes, such as []");
        System.out.printf(
                "%d kinds of event, %d combinations: %d printed, %d explained, %d hidden%n",
                BroughtEntries.types().size(), asked, printed, explained, hidden);
        assertThat(asked).isGreaterThan(COMBINATIONS);
        assertThat(printed + explained + hidden).isEqualTo(asked);
    }

    private void everythingBy(Template template) {
        int year = template.from() + 1;
        for (Matter matter : Bearing.matters(whose(template), year)) {
            for (Time time : Time.values()) {
                for (Circle meant : circles(template)) {
                    everythingOf(new Told(template, whose(template), year, matter, time, meant));
                }
            }
        }
    }

    /** By an older version only what was published is printed. */
    private static List<Circle> circles(Template template) {
        return NEWEST.contains(template) ? List.of(Circle.values()) : List.of(Circle.PUBLIC);
    }

    private void everythingOf(Told told) {
        List<RecordedEvent> recorded = told.recorded();
        for (Circle reader : Circle.values()) {
            Reconstruction known =
                    new Reconstruction(Long.MAX_VALUE, new AudienceView(reader, recorded).within(told.government()));
            known.applyAll(recorded);
            for (Edition edition : editions(reader)) {
                Answers answers = told.answers(known, edition);
                recorded.forEach(each -> look(told, each.event(), reader, answers));
            }
        }
    }

    /** The public reads the public edition; the ministry both. */
    private static List<Edition> editions(Circle reader) {
        return switch (reader) {
            case PUBLIC -> List.of(Edition.PUBLIC);
            case PLENARY -> List.of(Edition.PLENARY);
            case INTERNAL -> List.of(Edition.values());
        };
    }

    private void look(Told told, DomainEvent event, Circle reader, Answers answers) {
        asked++;
        EntryId entry = event.touches().orElseThrow();
        List<Verdict> verdicts = answers.verdicts().getOrDefault(entry, List.of());
        long times = answers.printed().getOrDefault(entry, 0L);
        String wrong;
        if (!told.matter().seenBy(reader, told.meant(), told.government())) {
            hidden++;
            wrong = verdicts.isEmpty() && times == 0 && !answers.saysOf(entry) ? "" : "it is told of";
        } else {
            wrong = verdicts.size() == 1 ? answered(told, verdicts.getFirst(), times, answers) : "no single verdict";
        }
        if (!wrong.isEmpty()) {
            mistakes.add(wrong + ": " + BroughtEntries.kind(event) + " of " + told.matter() + ", " + told.time()
                    + ", meant for " + told.meant() + " and read by " + reader + ", in "
                    + answers.id() + " by " + told.template().edition() + ": " + verdicts);
        }
    }

    private String answered(Told told, Verdict verdict, long times, Answers answers) {
        boolean ofTheReport = told.matter().toldIn(answers.id());
        boolean bears = ofTheReport && (told.time().bears() || told.matter().subject() instanceof AnnualReportId);
        if (verdict.printed()) {
            printed++;
            return !bears ? "it bears not on the year" : times != 1 ? "it is printed " + times + " times" : "";
        }
        explained++;
        if (times != 0) {
            return "it is printed against the verdict";
        }
        if (bears != answers.saysOf(verdict.entry())) {
            return bears ? "coverage says nothing of it" : "coverage says that it bears on the year";
        }
        return expected(told, bears, ofTheReport).contains(verdict.deciding().kind()) ? "" : "another reason decides";
    }

    /** For what an entry may be left out. */
    private static List<Kind> expected(Told told, boolean bears, boolean ofTheReport) {
        if (told.matter().registered()) {
            return List.of(Kind.OF_THE_REGISTER);
        }
        if (!ofTheReport) {
            return List.of(
                    told.matter().subject() instanceof AnnualReportId
                            ? Kind.OF_ANOTHER_REPORT
                            : Kind.OF_ANOTHER_GOVERNMENT);
        }
        if (!bears) {
            return List.of(Kind.OUTSIDE_THE_YEAR);
        }
        List<Kind> may = new ArrayList<>();
        if (told.time() == Time.AFTER_AND_WRITTEN_FOR_IT) {
            may.add(Kind.AFTER_THE_YEAR);
        }
        if (told.time().stands()) {
            may.add(Kind.SECTION_LEFT_OUT);
        }
        if (!placesTheRest(told.template())) {
            may.add(Kind.WITHOUT_A_PLACE);
        }
        return may;
    }

    private static boolean placesTheRest(Template template) {
        return template.sections().stream()
                .filter(part -> !part.key().endsWith("*"))
                .flatMap(part -> part.groups().stream())
                .anyMatch(group -> group.select().contains("*"));
    }

    @Test
    void the_newest_version_of_every_template_has_a_place_for_whatever_no_rule_of_it_selects() {
        assertThat(NEWEST.stream().filter(each -> !placesTheRest(each)).map(Template::edition))
                .isEmpty();
    }

    /** What the library tells of the entries of a group. */
    private record Answers(
            AnnualReportId id, Map<EntryId, Long> printed, Map<EntryId, List<Verdict>> verdicts, Set<String> said) {
        boolean saysOf(EntryId entry) {
            return said.contains(entry.value());
        }
    }

    private record Told(Template template, Country government, int year, Matter matter, Time time, Circle meant) {
        List<RecordedEvent> recorded() {
            List<RecordedEvent> recorded = new ArrayList<>();
            for (DomainEvent event : BroughtEntries.of(matter.subject(), matter.entry(time, meant, year))) {
                recorded.add(new RecordedEvent(recorded.size() + 1L, WHEN, event));
            }
            return recorded;
        }

        Answers answers(Reconstruction known, Edition edition) {
            AnnualReportId id = new AnnualReportId(government, year, edition);
            Report report = known.report(id, template, Language.ENGLISH);
            List<Verdict> verdicts = known.verdicts(id, template);
            return new Answers(
                    id,
                    report.items().stream().collect(groupingBy(Report.Item::entry, counting())),
                    verdicts.stream().collect(groupingBy(Verdict::entry)),
                    said(report, known, verdicts));
        }

        /** Of which entries coverage says that they bear on the year and are not printed. */
        private Set<String> said(Report report, Reconstruction known, List<Verdict> verdicts) {
            List<Finding> findings = verdicts.stream().anyMatch(Verdict::lost)
                    ? Coverage.of(guidelines(), report, known, verdicts).findings()
                    : DraftFindings.ofUnprinted(verdicts); // all that coverage says of what is not printed
            return findings.stream()
                    .filter(each -> each.rule() == EntryRule.BEARING_IS_PRINTED)
                    .map(each -> each.detail().substring(0, each.detail().indexOf(' ')))
                    .collect(toSet());
        }

        private Guidelines guidelines() {
            return template.guidelines() == null
                    ? GuidelineVersions.beside(year)
                    : GuidelineVersions.named(template.guidelines());
        }
    }
}
