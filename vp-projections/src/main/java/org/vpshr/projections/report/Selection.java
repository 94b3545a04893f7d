package org.vpshr.projections.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.verdict.Verdict;

/** Which entries a report prints, and in which section. */
record Selection(Entries entries, AnnualReportId id, Template template) {

    /**
     * The entries of each section, the sections in the order of the template.
     *
     * @param told of all entries at least those that the report may print
     */
    Map<String, List<Candidate>> bySection(List<EntryHistory> told) {
        List<Judgement> judged = told.stream().map(this::judged).toList();
        Set<String> countries = countries(judged);
        List<Candidate> printed = judged.stream()
                .filter(each -> isPrinted(each, countries))
                .flatMap(each -> candidate(each).stream())
                .toList();
        Map<String, List<Candidate>> sections = new LinkedHashMap<>();
        for (Template.Part part : template.sections()) {
            if (part.forCountries()) {
                countryKeys(part, countries).forEach(key -> sections.put(key, new ArrayList<>()));
            } else if (!part.forTheRest()
                    || printed.stream().anyMatch(c -> c.place().part().equals(part))) {
                sections.put(part.key(), new ArrayList<>());
            }
        }
        printed.forEach(
                c -> Objects.requireNonNull(sections.get(c.place().section())).add(c));
        return sections;
    }

    /** Why each entry is printed, or why not, in the order of recording. */
    List<Verdict> verdicts() {
        List<Judgement> judged = entries.all().stream()
                .map(history -> Judgement.explained(template, id, history))
                .toList();
        Set<String> countries = countries(judged);
        return judged.stream()
                .map(each -> each.verdict(isPrinted(each, countries)))
                .toList();
    }

    private Judgement judged(EntryHistory history) {
        return Judgement.of(template, id, history);
    }

    /** The sections of countries of which more is told than standing facts. */
    private static Set<String> countries(List<Judgement> judged) {
        return judged.stream()
                .filter(each -> each.relation() != Relation.STANDING)
                .flatMap(each -> each.place().stream())
                .filter(place -> place.part().forCountries())
                .map(SectionPlace::section)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPrinted(Judgement judged, Set<String> countries) {
        return judged.place()
                .filter(place -> !place.part().forCountries() || countries.contains(place.section()))
                .isPresent();
    }

    /** Countries in the template's order, then by code. */
    private List<String> countryKeys(Template.Part part, Set<String> countries) {
        String prefix = part.key().substring(0, part.key().length() - 1);
        List<String> order = template.countries().stream().map(c -> prefix + c).toList();
        return countries.stream()
                .filter(key -> key.startsWith(prefix))
                .sorted((a, b) -> {
                    int x = order.contains(a) ? order.indexOf(a) : Integer.MAX_VALUE;
                    int y = order.contains(b) ? order.indexOf(b) : Integer.MAX_VALUE;
                    return x == y ? a.compareTo(b) : Integer.compare(x, y);
                })
                .toList();
    }

    /** Whether the report would print it as it stands, or as it stood before an event of its life. */
    boolean everPrints(EntryHistory history) {
        return Entries.stages(history).stream()
                .anyMatch(stage -> judged(stage).place().isPresent());
    }

    private Optional<Candidate> candidate(Judgement judged) {
        return judged.place().map(place -> {
            EntryHistory root = root(judged.history(), place);
            Template.Group group = SectionPlace.of(template, root).orElse(place).group();
            return new Candidate(judged.history(), place, judged.relation(), root, group);
        });
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
        return judged(history)
                .place()
                .filter(p -> p.section().equals(place.section()) && p.box() == place.box())
                .isPresent();
    }
}
