package org.vpshr.page.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Report.Item;

/**
 * What stands beside each other: a paragraph on the right and those on the left that print any of its entries.
 *
 * @param left on the left; none for what is printed on the right alone
 * @param right on the right; none for what is printed on the left alone
 */
record ParagraphPair(List<Item> left, List<Item> right) {

    static List<ParagraphPair> of(List<Report.Section> left, List<Report.Section> right) {
        List<List<Item>> then = new ArrayList<>(paragraphs(left));
        List<ParagraphPair> pairs = new ArrayList<>();
        for (List<Item> now : paragraphs(right)) {
            List<List<Item>> beside =
                    then.stream().filter(was -> shareAny(was, now)).toList();
            then.removeAll(beside);
            pairs.add(new ParagraphPair(beside.stream().flatMap(List::stream).toList(), now));
        }
        then.forEach(gone -> pairs.add(new ParagraphPair(gone, List.of())));
        return pairs;
    }

    private static boolean shareAny(List<Item> one, List<Item> other) {
        Set<EntryId> entries = entries(other);
        return one.stream().map(Item::entry).anyMatch(entries::contains);
    }

    static Set<EntryId> entries(List<Item> items) {
        return items.stream().map(Item::entry).collect(Collectors.toSet());
    }

    private static List<List<Item>> paragraphs(List<Report.Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(ParagraphPair::paragraphs)
                .filter(items -> !items.isEmpty())
                .toList();
    }

    private static Stream<List<Item>> paragraphs(Report.Block block) {
        return switch (block) {
            case Report.Paragraph paragraph -> Stream.of(paragraph.items());
            case Report.Box box -> box.paragraphs().stream().map(Report.Paragraph::items);
            case Report.Picture picture -> Stream.of(List.of(picture.caption()));
        };
    }

    /** {@return whether both print the same words} */
    boolean equal() {
        return texts(left).equals(texts(right));
    }

    private static List<String> texts(List<Item> items) {
        return items.stream().map(Item::text).toList();
    }

    /** {@return the entries of both} */
    Set<EntryId> entries() {
        return Stream.concat(left.stream(), right.stream()).map(Item::entry).collect(Collectors.toSet());
    }
}
