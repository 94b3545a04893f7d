package org.vpshr.application.scrutiny;

import static org.vpshr.domain.entry.EntryRule.BEARING_IS_PRINTED;
import static org.vpshr.domain.entry.EntryRule.PARTS_STAND_TOGETHER;
import static org.vpshr.domain.entry.EntryRule.PLACED_IN_A_SECTION;
import static org.vpshr.domain.report.ReportRule.DESK_IS_ASKED;
import static org.vpshr.domain.report.ReportRule.TEMPLATE_IS_ON_HAND;
import static org.vpshr.domain.report.ReportRule.TRANSLATION_SAID_SO;
import static org.vpshr.domain.report.ReportRule.WAIVED_ITEM_IS_ASKED_FOR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.GuidelineVersions;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.Templates;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.engagement.EngagementCommand.AccreditMission;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportCommand.CommissionReport;
import org.vpshr.domain.report.ReportCommand.CorrectTranslation;
import org.vpshr.domain.report.ReportCommand.ReceiveContribution;
import org.vpshr.domain.report.ReportCommand.WaiveItem;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.report.PrintedSection;
import org.vpshr.projections.report.Template;

/**
 * Whether what a command names of reports is there: templates, their sections, items of the guidelines, words of a
 * translation. Templates and guidelines may be given later, so that nothing is refused.
 */
final class NamedInReports {
    /** An entry that goes over many years is looked for in the templates of the first of them. */
    private static final int YEARS = 30;

    private final Templates templates;
    private final Reports reports;

    NamedInReports(Templates templates, Reports reports) {
        this.templates = templates;
        this.reports = reports;
    }

    /**
     * @param entry as it is after the command
     * @param onRecord an entry as it is before it
     */
    Findings check(Command command, Optional<EntryHistory> entry, Function<EntryId, Optional<EntryHistory>> onRecord) {
        Findings found = switch (command) {
            case CommissionReport c -> Findings.of(template(c));
            case WaiveItem c -> Findings.of(item(c));
            case CorrectTranslation c -> Findings.of(words(c));
            default -> Findings.NONE;
        };
        return found.with(desks(command))
                .with(entry.map(own -> places(own, onRecord)).orElse(Findings.NONE));
    }

    private Optional<Finding> template(CommissionReport c) {
        Country government = c.subject().government();
        Optional<String> makes = templates.of(government, c.subject().year()).map(Template::key);
        return TEMPLATE_IS_ON_HAND.flagIf(
                !makes.equals(Optional.of(c.template())),
                c.subject() + " is to follow " + c.template() + ", and "
                        + makes.map(key -> "the template on hand that makes reports of " + government + " over "
                                        + c.subject().year() + " is " + key)
                                .orElse("no template is on hand for reports of " + government + " over "
                                        + c.subject().year()));
    }

    private static Optional<Finding> item(WaiveItem c) {
        Set<String> asked = GuidelineVersions.all().stream()
                .filter(guidelines -> guidelines.isFor(c.subject().year()))
                .flatMap(guidelines -> guidelines.items().stream())
                .map(Guidelines.Item::code)
                .collect(Collectors.toCollection(TreeSet::new));
        return WAIVED_ITEM_IS_ASKED_FOR.flagIf(
                !asked.contains(c.item()),
                c.item() + " is waived, and the guidelines that are known for "
                        + c.subject().year()
                        + (asked.isEmpty() ? " are none" : " ask for " + String.join(", ", asked)));
    }

    /** Of a version that was never published, or has no translation, the rules of the report say more. */
    private Optional<Finding> words(CorrectTranslation c) {
        Reports.Request report = reports.of(c.subject()).inLanguage(c.language());
        boolean published = report.publications().stream().anyMatch(version -> version.version() == c.version());
        return Optional.of(c)
                .filter(each -> published && !each.oldText().isBlank())
                .map(each -> report.at(AsOf.published(each.version())))
                .filter(Inquiry::speaks)
                .flatMap(version -> TRANSLATION_SAID_SO.flagIf(
                        !version.printsAnywhere(c.oldText()),
                        "version " + c.version() + " of " + c.subject() + ", as it is printed from the record in "
                                + c.language() + ", has no such old text; if the translation is a document of its"
                                + " own, see that it stands there"));
    }

    private static Findings desks(Command command) {
        Stream<Desk> named = switch (command) {
            case CommissionReport c -> c.desks().stream();
            case ReceiveContribution c -> Stream.of(c.from());
            case AccreditMission c -> Stream.of(c.mission());
            default -> Stream.empty();
        };
        String others = named.filter(desk -> !command.subject().owner().equals(Optional.of(desk.government())))
                .map(Desk::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return Findings.of(DESK_IS_ASKED.flagIf(
                !others.isEmpty(), others + ": no desk of the government whose " + command.subject() + " is"));
    }

    private Findings places(EntryHistory own, Function<EntryId, Optional<EntryHistory>> onRecord) {
        return Findings.of(section(own))
                .with(Findings.of(unprinted(own)))
                .with(own.entry().linkedTo(Link.Kind.PART_OF).flatMap(onRecord).flatMap(whole -> apart(own, whole)));
    }

    private Optional<Finding> section(EntryHistory own) {
        @Nullable Placement placement = own.entry().placement();
        if (placement == null) {
            return Optional.empty();
        }
        List<Template> hers = templatesFor(own);
        return hers.isEmpty()
                ? Optional.empty()
                : PLACED_IN_A_SECTION.flagIf(
                        hers.stream().noneMatch(each -> PrintedSection.has(each, own, placement.section())),
                        own.entry().id() + " is placed in section " + placement.section() + ", which takes nothing in "
                                + hers.stream()
                                        .map(each -> each.key() + ": there are "
                                                + String.join(", ", PrintedSection.keys(each)))
                                        .collect(Collectors.joining("; in ")));
    }

    /** What only other entries decide, such as whether a country has a section, coverage says later. */
    private Optional<Finding> unprinted(EntryHistory own) {
        EntryId id = own.entry().id();
        boolean registered =
                own.subject() instanceof Subject.OrganisationId || own.subject() instanceof Subject.PersonId;
        List<String> without = templatesFor(own).stream()
                .filter(template -> PrintedSection.of(template, own).isEmpty())
                .map(Template::edition)
                .toList();
        return BEARING_IS_PRINTED.flagIf(
                own.circle() == Circle.PUBLIC && (registered || !without.isEmpty()),
                registered
                        ? id + " is of " + own.subject()
                                + ", which is in the register: no report prints it; tell it of a"
                                + " commitment, a country, a group or a report, if it is to be printed"
                        : id + " is of the kind " + own.kind() + ", which has no place in the template "
                                + String.join(", ", without) + ": no report prints it; place it in a section by hand");
    }

    /** Where one is printed in no section at all, that is said above. */
    private Optional<Finding> apart(EntryHistory own, EntryHistory whole) {
        return templatesFor(own).stream()
                .flatMap(template -> apart(template, own, whole).stream())
                .findFirst();
    }

    private static Optional<Finding> apart(Template template, EntryHistory own, EntryHistory whole) {
        Optional<String> here = PrintedSection.of(template, own);
        Optional<String> there = PrintedSection.of(template, whole);
        return PARTS_STAND_TOGETHER.flagIf(
                here.isPresent() && there.isPresent() && !here.equals(there),
                own.entry().id() + " is part of " + whole.entry().id() + ", and by " + template.key()
                        + " the one is printed in section " + here.orElse("") + " and the other in "
                        + there.orElse("") + ": place it there, or link it by follows");
    }

    /** Of the year that it was written for; of what was written as things happened, of each year that it may speak of. */
    private List<Template> templatesFor(EntryHistory own) {
        Map<String, Template> hers = new LinkedHashMap<>();
        EntryHistory.teller(own.subject(), own.entry().contribution().by().government())
                .ifPresent(government -> years(own.entry())
                        .flatMap(year -> templates.of(government, year).stream())
                        .forEach(template -> hers.putIfAbsent(template.edition(), template)));
        return List.copyOf(hers.values());
    }

    private static Stream<Integer> years(Entry entry) {
        if (entry.contribution().reportingYear().isPresent()) {
            return Stream.of(entry.contribution().reportingYear().getAsInt());
        }
        Span span = entry.when().span();
        int written = entry.contribution().written().getYear();
        int first = span.earliestStart().equals(LocalDate.MIN)
                ? written
                : span.earliestStart().getYear();
        int last = span.latestEnd().equals(LocalDate.MAX)
                ? written
                : span.latestEnd().getYear();
        return IntStream.rangeClosed(first, Math.min(last, first + YEARS)).boxed();
    }
}
