package org.vpshr.application.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vpshr.application.reports.GuidelineVersions;
import org.vpshr.application.supposition.Difference;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Template;

/** What would read otherwise once what was tried is recorded: reports, promises, items of the guidelines. */
public final class Consequences {
    private final TrialRecord record;
    private final Reach reach;

    /** How much of it whoever asks may be told. */
    public interface Reach {
        /** Whether they may see the government's reports as the circle sees them. */
        boolean sees(Circle circle, Country government);

        /** Whether they may be told what became of its promises, and what serves the guidelines. */
        boolean asksOn(Country government);

        /** Whether they may be told of what is on record, beside what they would bring themselves. */
        boolean audits();
    }

    /** @param reach how much of it whoever asks may be told */
    public Consequences(Trial trial, Reach reach) {
        this.record = trial.record();
        this.reach = reach;
    }

    /** In the order of governments, years and editions; of what would read as it does now, nothing. */
    public List<Difference> all() {
        if (record.log().head().position() == record.log().kept()) {
            return List.of();
        }
        List<Difference> all = new ArrayList<>();
        record.years().reported().forEach((government, reported) -> all.addAll(of(government, reported)));
        return all;
    }

    private List<Difference> of(Country government, SortedSet<Integer> years) {
        if (years.isEmpty()) {
            return List.of();
        }
        List<Difference> all = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            Circle readers = edition == Edition.PUBLIC ? Circle.PUBLIC : Circle.PLENARY;
            if (reach.sees(readers, government)) {
                all.addAll(of(government, years, edition, readers));
            }
        }
        if (reach.sees(Circle.INTERNAL, government) && reach.audits()) {
            List<Difference> known = List.copyOf(all);
            of(government, years, Edition.PUBLIC, Circle.INTERNAL).stream()
                    .filter(own -> known.stream().noneMatch(own::readsAs))
                    .forEach(all::add);
        }
        return all;
    }

    private List<Difference> of(Country government, SortedSet<Integer> years, Edition edition, Circle circle) {
        Reconstruction before = record.kept().known(Long.MAX_VALUE, circle, government);
        Reconstruction after = record.now().known(Long.MAX_VALUE, circle, government);
        return years.stream()
                .map(year -> new AnnualReportId(government, year, edition))
                .map(id -> new OneReport(id, circle, before, after).difference())
                .filter(difference -> !difference.isNone())
                .toList();
    }

    /** A report as it is and as it would be. */
    private final class OneReport {
        private final AnnualReportId id;
        private final Circle circle;
        private final Reconstruction before;
        private final Reconstruction after;
        private final Report now;
        private final Report then;

        OneReport(AnnualReportId id, Circle circle, Reconstruction before, Reconstruction after) {
            Template template =
                    record.templates().of(id.government(), id.year()).orElseThrow();
            this.id = id;
            this.circle = circle;
            this.before = before;
            this.after = after;
            this.now = before.report(id, template, Language.ENGLISH);
            this.then = after.report(id, template, Language.ENGLISH);
        }

        Difference difference() {
            Comparison whole = Comparison.of(side("now", now, before), side("supposed", then, after));
            Comparison told = reach.audits() ? whole : ownOf(whole);
            boolean printedOtherwise = !now.title().equals(then.title())
                    || !now.sections().equals(then.sections())
                    || !now.footnotes().equals(then.footnotes());
            return new Difference(id, circle, told, printedOtherwise && told.equal(), promises(), items());
        }

        private Side side(String name, Report report, Reconstruction known) {
            return new Side(id.year() + "@" + name, report, known, record.today());
        }

        /** What rests on what they would bring themselves. */
        private Comparison ownOf(Comparison whole) {
            return new Comparison(
                    whole.before(),
                    whole.after(),
                    whole.changes().stream()
                            .filter(change ->
                                    change.cause().position() > record.log().kept())
                            .toList());
        }

        private List<Difference.Promise> promises() {
            if (!reach.asksOn(id.government())) {
                return List.of();
            }
            Map<EntryId, Undertaking> was = undertakings(before);
            Map<EntryId, Undertaking> would = undertakings(after);
            Set<EntryId> both = new LinkedHashSet<>(was.keySet());
            both.addAll(would.keySet());
            return both.stream()
                    .map(entry -> new Difference.Promise(was.get(entry), would.get(entry)))
                    .filter(promise -> !promise.before().equals(promise.after()))
                    .toList();
        }

        private Map<EntryId, Undertaking> undertakings(Reconstruction known) {
            return new FollowUp(
                            known.entries(),
                            known.names(),
                            id.government(),
                            id.year(),
                            record.today(),
                            circle,
                            Language.ENGLISH)
                    .undertakings().stream()
                            .collect(Collectors.toMap(
                                    Undertaking::entry, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        }

        private List<Difference.Item> items() {
            if (!reach.asksOn(id.government())) {
                return List.of();
            }
            return GuidelineVersions.all().stream()
                    .filter(guidelines -> guidelines.isFor(id.year()))
                    .findFirst()
                    .map(this::items)
                    .orElse(List.of());
        }

        private List<Difference.Item> items(Guidelines guidelines) {
            List<Coverage.Line> was =
                    Coverage.of(guidelines, now, before, List.of()).lines();
            List<Coverage.Line> would =
                    Coverage.of(guidelines, then, after, List.of()).lines();
            List<Difference.Item> items = new ArrayList<>();
            for (int i = 0; i < was.size(); i++) {
                if (!was.get(i).equals(would.get(i))) {
                    items.add(new Difference.Item(was.get(i), would.get(i)));
                }
            }
            return items;
        }
    }
}
