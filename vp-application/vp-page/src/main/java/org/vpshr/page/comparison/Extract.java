package org.vpshr.page.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.address.Address;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.report.Report;

/**
 * The part of both that is asked for, section by section, with its changes.
 *
 * @param sections those that print anything of it on either side, in the order of the right one
 * @param changes of whatever kind, in the order of the comparison
 * @param rest those of them that belong to no text on either side, among those of the kind that is asked for
 */
record Extract(List<SectionChanges> sections, List<Change> changes, List<NumberedChange> rest) {

    /**
     * @throws NothingToReport where neither side tells anything of the part, which is told of one that may not be seen as
     *     of one that is not there
     */
    static Extract of(Comparison both, Address.Comparison address) {
        List<PartText> texts = texts(both, address);
        if (address.part().isPresent() && texts.isEmpty()) {
            throw new NothingToReport("neither of the two reports has such a part", "begin at the two of them whole");
        }
        List<Change> changes = address.part().isEmpty() ? both.changes() : changes(both, texts);
        ChangeNumbers numbers = ChangeNumbers.of(changes.stream()
                .filter(change -> address.only().map(change.what()::equals).orElse(true))
                .toList());
        List<SectionChanges> sections =
                texts.stream().map(text -> text.with(numbers)).toList();
        return new Extract(sections, changes, numbers.left());
    }

    /** A section of both before its changes are told. */
    private record PartText(String key, String title, List<ParagraphPair> pairs) {
        SectionChanges with(ChangeNumbers numbers) {
            return new SectionChanges(
                    key,
                    title,
                    pairs.stream()
                            .map(pair -> new SectionChanges.PairChanges(pair, numbers.take(pair.entries())))
                            .toList());
        }
    }

    private static List<PartText> texts(Comparison both, Address.Comparison address) {
        Predicate<ParagraphPair> told = told(both, address);
        return sections(both).stream()
                .filter(section -> address.part()
                        .map(part -> !(part instanceof Address.Section one)
                                || one.key().equals(section.key()))
                        .orElse(true))
                .map(section -> new PartText(
                        section.key(),
                        section.title(),
                        ParagraphPair.of(
                                        named(both.before().report(), section.key()),
                                        named(both.after().report(), section.key()))
                                .stream()
                                .filter(told)
                                .toList()))
                .filter(text -> !text.pairs().isEmpty())
                .toList();
    }

    private static Predicate<ParagraphPair> told(Comparison both, Address.Comparison address) {
        if (address.part().orElse(null) instanceof Address.Locality locality) {
            Set<EntryId> there = PlaceStatements.of(locality.place(), both);
            return pair -> pair.entries().stream().anyMatch(there::contains);
        }
        return pair -> true;
    }

    private static List<Change> changes(Comparison both, List<PartText> texts) {
        Set<String> entries = texts.stream()
                .flatMap(text -> text.pairs().stream())
                .flatMap(pair -> pair.entries().stream())
                .map(EntryId::value)
                .collect(Collectors.toSet());
        return both.changes().stream()
                .filter(change -> entries.contains(change.entry()))
                .toList();
    }

    /** The sections of both, in the order of the right one; those of the left alone last. */
    private static List<Report.Section> sections(Comparison both) {
        List<Report.Section> right = both.after().report().sections();
        Set<String> keys = right.stream().map(Report.Section::key).collect(Collectors.toSet());
        return Stream.concat(
                        right.stream(),
                        both.before().report().sections().stream().filter(section -> !keys.contains(section.key())))
                .toList();
    }

    private static List<Report.Section> named(Report report, String key) {
        return report.sections().stream()
                .filter(section -> section.key().equals(key))
                .toList();
    }

    /** {@return the changes of the kind that is asked for} */
    List<Change> shown() {
        return Stream.concat(
                        sections.stream()
                                .flatMap(section -> section.pairs().stream())
                                .flatMap(pair -> pair.changes().stream()),
                        rest.stream())
                .map(NumberedChange::change)
                .toList();
    }
}
