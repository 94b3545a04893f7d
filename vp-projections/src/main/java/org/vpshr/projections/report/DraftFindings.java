package org.vpshr.projections.report;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.DossierRule;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.engagement.EngagementRule;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Signatories;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.workinggroup.WorkingGroupEvent;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.verdict.Verdict;

/** What a person should look at before a draft is cleared. Only what can be seen in the report as a whole is found here. */
public final class DraftFindings {
    /** The section on commitment, in which countries and groups are named (rule 49). */
    private static final String COMMITMENT = "A";

    private final Report report;
    private final Entries entries;
    private final Set<EntryId> ofTheYear;

    private DraftFindings(Report report, Entries entries) {
        this.report = report;
        this.entries = entries;
        this.ofTheYear = report.items().stream()
                .filter(item -> item.relation() != Relation.BACKGROUND)
                .map(Report.Item::entry)
                .collect(toSet());
    }

    /**
     * {@return the findings, in the order of what the report prints}
     *
     * @param report the report
     * @param entries the entries on record
     */
    public static List<Finding> of(Report report, Entries entries) {
        DraftFindings draft = new DraftFindings(report, entries);
        List<Finding> findings = new ArrayList<>();
        for (Report.Item item : report.items()) {
            draft.look(item).forEach(findings::add);
        }
        draft.countriesWithoutSection().forEach(findings::add);
        return findings;
    }

    /**
     * {@return what bears on the year and is not printed, in the order of recording}
     *
     * @param verdicts why the report prints each entry, or why not
     */
    public static List<Finding> ofUnprinted(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict::lost)
                .map(verdict -> new Finding(
                        EntryRule.BEARING_IS_PRINTED,
                        verdict.entry() + " bears on " + verdict.report().year() + " and is not printed: "
                                + verdict.deciding().words()))
                .toList();
    }

    private Stream<Finding> look(Report.Item item) {
        return entries.find(item.entry()).stream()
                .flatMap(c -> Stream.of(background(item, c), perhaps(item), signatories(c), cleared(c)))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> background(Report.Item item, EntryHistory c) {
        boolean context = c.origin() instanceof EngagementEvent.ContextDescribed;
        return EntryRule.BACKGROUND_IS_LINKED.flagIf(
                item.relation() == Relation.BACKGROUND && !context && !linkedToTheYear(c),
                item.entry() + " lies before " + report.id().year() + " and is linked to nothing of that year");
    }

    private boolean linkedToTheYear(EntryHistory c) {
        return c.entry().links().stream().map(Link::to).anyMatch(ofTheYear::contains)
                || ofTheYear.stream()
                        .flatMap(id -> entries.find(id).stream())
                        .flatMap(fact -> fact.entry().links().stream())
                        .anyMatch(link -> link.to().equals(c.entry().id()));
    }

    private Optional<Finding> perhaps(Report.Item item) {
        return EntryRule.OVERLAP_MAY_BE_MAYBE.flagIf(
                item.relation() == Relation.PERHAPS,
                item.entry() + " (" + item.when() + ") may or may not fall into "
                        + report.id().year());
    }

    private static Optional<Finding> signatories(EntryHistory c) {
        return switch (c.origin()) {
            case EngagementEvent.DeclarationSigned e -> Signatories.check(c.entry(), e.openList());
            case WorkingGroupEvent.DeclarationSigned e -> Signatories.check(c.entry(), e.openList());
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> cleared(EntryHistory c) {
        return DossierRule.THIRD_PARTY_IS_CLEARED.flagIf(
                c.origin() instanceof DossierEvent.StatementRelayed relayed && !relayed.cleared(),
                c.entry().id() + " tells what somebody else said, and is not cleared by them");
    }

    private Stream<Finding> countriesWithoutSection() {
        Set<String> sections =
                report.sections().stream().map(Report.Section::key).collect(toSet());
        return report.sections().stream()
                .filter(section -> section.key().equals(COMMITMENT))
                .flatMap(section -> section.items().stream())
                .flatMap(item -> entries.find(item.entry()).stream())
                .flatMap(DraftFindings::named)
                .filter(country -> !country.equals(report.id().government()))
                .distinct()
                .sorted()
                .filter(country -> sections.stream().noneMatch(key -> key.endsWith("." + country)))
                .map(country -> new Finding(
                        EngagementRule.COUNTRY_WITHOUT_SECTION,
                        country + " is named in section " + COMMITMENT + " and has no section of its own"));
    }

    private static Stream<Country> named(EntryHistory c) {
        Stream<Country> where = c.entry().where().stream().flatMap(place -> place.country().stream());
        Stream<Country> group =
                c.subject() instanceof Subject.WorkingGroupId id ? Stream.of(id.country()) : Stream.of();
        Stream<Country> pilots =
                c.origin() instanceof InitiativeEvent.PilotCountriesSelected e ? e.countries().stream() : Stream.of();
        return Stream.of(where, group, pilots).flatMap(s -> s);
    }
}
