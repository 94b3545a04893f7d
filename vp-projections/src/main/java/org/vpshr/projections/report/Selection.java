package org.vpshr.projections.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;

/** Which entries a report prints, and in which section. */
record Selection(Entries entries, AnnualReportId id, Template template) {

    /** The entries of each section, the sections in the order of the template. */
    Map<String, List<Candidate>> bySection() {
        List<Candidate> candidates = entries.standing().stream()
                .flatMap(history -> candidate(history).stream())
                .toList();
        Map<String, List<Candidate>> sections = new LinkedHashMap<>();
        for (Template.Part part : template.sections()) {
            if (part.forCountries()) {
                countryKeys(part, candidates).forEach(key -> sections.put(key, new ArrayList<>()));
            } else {
                sections.put(part.key(), new ArrayList<>());
            }
        }
        candidates.forEach(
                c -> Optional.ofNullable(sections.get(c.place().section())).ifPresent(section -> section.add(c)));
        return sections;
    }

    /** Countries in the template's order, then by code; a country of which nothing but standing facts is told is left out. */
    private List<String> countryKeys(Template.Part part, List<Candidate> candidates) {
        String prefix = part.key().substring(0, part.key().length() - 1);
        List<String> order = template.countries().stream().map(c -> prefix + c).toList();
        return candidates.stream()
                .filter(c -> c.place().part().equals(part) && c.relation() != Relation.STANDING)
                .map(c -> c.place().section())
                .distinct()
                .sorted((a, b) -> {
                    int x = order.contains(a) ? order.indexOf(a) : Integer.MAX_VALUE;
                    int y = order.contains(b) ? order.indexOf(b) : Integer.MAX_VALUE;
                    return x == y ? a.compareTo(b) : Integer.compare(x, y);
                })
                .toList();
    }

    private Optional<Candidate> candidate(EntryHistory history) {
        Relation relation = relation(history);
        if (relation == Relation.ABSENT || !tellsOf(history)) {
            return Optional.empty();
        }
        return SectionPlace.of(template, history).map(place -> {
            EntryHistory root = root(history, place);
            Template.Group group = SectionPlace.of(template, root).orElse(place).group();
            return new Candidate(history, place, relation, root, group);
        });
    }

    /** What was written for the report itself belongs to it, whatever its time. */
    private Relation relation(EntryHistory history) {
        return history.subject() instanceof AnnualReportId
                ? Relation.STANDING
                : Relation.of(history.entry(), id.year());
    }

    private boolean tellsOf(EntryHistory history) {
        return history.subject() instanceof AnnualReportId report ? isOrHolds(report) : history.toldBy(id.government());
    }

    /** What was written for the public edition stands in the plenary one too, not the other way round (rule 113). */
    private boolean isOrHolds(AnnualReportId report) {
        return report.government().equals(id.government())
                && report.year() == id.year()
                && report.edition().compareTo(id.edition()) <= 0;
    }

    /** The entry that it is part of, as far up as the report prints it in the same section. */
    private EntryHistory root(EntryHistory history, SectionPlace place) {
        Set<EntryId> passed = new HashSet<>();
        EntryHistory root = history;
        Optional<EntryHistory> next = parent(root);
        while (next.isPresent()
                && printedIn(next.get(), place)
                && passed.add(next.get().entry().id())) {
            root = next.get();
            next = parent(root);
        }
        return root;
    }

    private Optional<EntryHistory> parent(EntryHistory history) {
        return history.entry().linkedTo(Link.Kind.PART_OF).flatMap(entries::find);
    }

    private boolean printedIn(EntryHistory history, SectionPlace place) {
        return !history.withdrawn()
                && tellsOf(history)
                && relation(history) != Relation.ABSENT
                && SectionPlace.of(template, history)
                        .filter(p -> p.section().equals(place.section()) && p.box() == place.box())
                        .isPresent();
    }
}
