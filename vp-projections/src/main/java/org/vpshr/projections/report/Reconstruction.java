package org.vpshr.projections.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.projections.entries.Chronicle;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.Recorded;
import org.vpshr.projections.names.Names;

/**
 * Makes the report of a year from the history up to a position. Restrictions recorded later bind it all the same (rule
 * 112). The same history gives the same report on every machine (rule 93).
 */
public final class Reconstruction implements Fold {
    private final long upTo;
    private final Entries entries = new Entries();
    private final Names names = new Names();
    private long position;

    /** @param upTo the last ledger position to know of; {@link Long#MAX_VALUE} for all that is known now */
    public Reconstruction(long upTo) {
        this.upTo = upTo;
    }

    @Override
    public void apply(Recorded recorded) {
        if (recorded.position() <= upTo) {
            position = recorded.position();
            entries.apply(recorded);
            names.apply(recorded);
        } else if (Entries.bindsOlderStates(recorded)) {
            entries.apply(recorded);
        }
    }

    /** All entries as they stood. */
    public Entries entries() {
        return entries;
    }

    public Names names() {
        return names;
    }

    /** The ledger position that the state was made from. */
    public long position() {
        return position;
    }

    public Report report(AnnualReportId id, Template template, Circle audience, Language language) {
        List<Candidate> candidates = entries.all().stream()
                .filter(chronicle -> !chronicle.withdrawn() && audience.sees(chronicle.circle()))
                .filter(chronicle -> tellsOf(id, chronicle))
                .flatMap(chronicle -> candidate(id, template, chronicle).stream())
                .toList();
        Page page = new Page(template, language, names, audience);
        List<Report.Section> sections = page.sections(byPlace(template, candidates));
        return new Report(
                id,
                template.key(),
                audience,
                language,
                page.title(id.year()),
                sections,
                page.footnotes(),
                position,
                omissions(id, template, audience));
    }

    private Optional<Candidate> candidate(AnnualReportId id, Template template, Chronicle chronicle) {
        Relation relation = relation(id, chronicle);
        if (relation == Relation.ABSENT) {
            return Optional.empty();
        }
        return Place.of(template, chronicle).map(place -> {
            Chronicle root = root(id, template, chronicle, place);
            Template.Group group = Place.of(template, root).orElse(place).group();
            return new Candidate(chronicle, place, relation, root, group);
        });
    }

    /** What was written for the report itself belongs to it, whatever its time. */
    private static Relation relation(AnnualReportId id, Chronicle chronicle) {
        return chronicle.subject() instanceof AnnualReportId
                ? Relation.STANDING
                : Relation.of(chronicle.entry(), id.year());
    }

    private static boolean tellsOf(AnnualReportId id, Chronicle chronicle) {
        boolean otherReport = chronicle.subject() instanceof AnnualReportId report && report.year() != id.year();
        return !otherReport && chronicle.toldBy(id.government());
    }

    /** The entry that it is part of, as far up as the report prints it in the same section. */
    private Chronicle root(AnnualReportId id, Template template, Chronicle chronicle, Place place) {
        Chronicle root = chronicle;
        Optional<Chronicle> next = parent(root);
        while (next.isPresent() && printedIn(id, template, next.get(), place)) {
            root = next.get();
            next = parent(root);
        }
        return root;
    }

    private Optional<Chronicle> parent(Chronicle chronicle) {
        return chronicle.entry().linkedTo(Link.Kind.PART_OF).flatMap(entries::find);
    }

    private static boolean printedIn(AnnualReportId id, Template template, Chronicle chronicle, Place place) {
        return relation(id, chronicle) != Relation.ABSENT
                && Place.of(template, chronicle)
                        .filter(p -> p.section().equals(place.section()) && p.box() == place.box())
                        .isPresent();
    }

    private static Map<String, List<Candidate>> byPlace(Template template, List<Candidate> candidates) {
        Map<String, List<Candidate>> sections = new LinkedHashMap<>();
        for (Template.Part part : template.sections()) {
            if (part.forCountries()) {
                countryKeys(template, part, candidates).forEach(key -> sections.put(key, new ArrayList<>()));
            } else {
                sections.put(part.key(), new ArrayList<>());
            }
        }
        candidates.forEach(c -> Optional.ofNullable(sections.get(c.place().section()))
                .ifPresent(section -> section.add(c)));
        return sections;
    }

    /** Countries in the template's order, then by code; a country of which nothing but standing facts is told is left out. */
    private static List<String> countryKeys(Template template, Template.Part part, List<Candidate> candidates) {
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

    private List<Report.Omission> omissions(AnnualReportId id, Template template, Circle audience) {
        List<Report.Omission> omissions = new ArrayList<>();
        for (Chronicle c : entries.all()) {
            boolean belongs = tellsOf(id, c) && !c.withdrawn() && candidate(id, template, c).isPresent();
            if (belongs && c.restriction() != null && !audience.sees(c.circle())) {
                omissions.add(new Report.Omission(c.entry().id(), c.restriction().ground(), lastPosition(c)));
            } else if (belongs && c.mediumRestriction() != null && !audience.sees(c.mediumCircle())) {
                omissions.add(new Report.Omission(c.entry().id(), c.mediumRestriction().ground(), lastPosition(c)));
            }
            if (belongs && audience.sees(c.circle())) {
                c.entry().statement().persons().stream()
                        .filter(names::erased)
                        .forEach(p -> omissions.add(new Report.Omission(c.entry().id(), "person/" + p + " erased", null)));
            }
        }
        return omissions;
    }

    private static long lastPosition(Chronicle c) {
        return c.life().getLast().position();
    }
}
