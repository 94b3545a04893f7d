package org.vpshr.page.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.word.Way;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.report.Report;

/** The text of both, section by section; what is the same on both sides is counted, and leads to the report. */
final class ChangedText {
    private final ComparisonPage page;
    private final Map<String, List<NumberedChange>> changes = new LinkedHashMap<>();
    private int same;

    ChangedText(ComparisonPage page) {
        this.page = page;
        int number = 0;
        for (Change change : page.shown()) {
            number++;
            changes.computeIfAbsent(change.section().isEmpty() ? "" : change.entry(), entry -> new ArrayList<>())
                    .add(new NumberedChange(number, change));
        }
    }

    void into(Element body) {
        page.sections().forEach(section -> section(body, section));
        rest(body);
    }

    private void section(Element body, Report.Section section) {
        List<ParagraphPair> pairs = ParagraphPair.of(
                named(page.comparison().before().report(), section.key()),
                named(page.comparison().after().report(), section.key()));
        if (pairs.isEmpty()) {
            return;
        }
        String id = "h-" + section.key();
        Element part = body.appendElement("section").attr("aria-labelledby", id);
        part.appendElement("h2").attr("id", id).text(section.title());
        same = 0;
        pairs.forEach(pair -> pair(part, pair));
        Element last = same(part);
        if (last != null && same == pairs.size()) {
            read(last, section.key());
        }
    }

    private static List<Report.Section> named(Report report, String key) {
        return report.sections().stream()
                .filter(section -> section.key().equals(key))
                .toList();
    }

    private void pair(Element part, ParagraphPair pair) {
        List<NumberedChange> own = taken(pair.entries());
        if (own.isEmpty()) {
            same++;
            return;
        }
        same(part);
        same = 0;
        new SideBySide(page, pair, own).into(part);
    }

    private List<NumberedChange> taken(Set<EntryId> entries) {
        List<NumberedChange> taken = new ArrayList<>();
        for (EntryId entry : entries.stream().sorted().toList()) {
            List<NumberedChange> own = changes.remove(entry.value());
            taken.addAll(own == null ? List.of() : own);
        }
        taken.sort(java.util.Comparator.comparingInt(NumberedChange::number));
        return taken;
    }

    /** What says how many paragraphs in a row are the same; nothing where none are. */
    private @Nullable Element same(Element part) {
        if (same == 0) {
            return null;
        }
        String words = same == 1 ? "1 paragraph" : same + " paragraphs";
        String all =
                page.address().only().isEmpty() ? ", the same on both sides. " : " without a change of this kind. ";
        return part.appendElement("p").addClass("same").text(words + all);
    }

    private void read(Element line, String key) {
        Way.into(line, page.links(), page.address().right(), "h." + key, "Read")
                .appendElement("span")
                .addClass("vh")
                .text(" " + key + " in the report");
    }

    /** What is printed on neither side as it stands, and what befell the report itself. */
    private void rest(Element body) {
        List<NumberedChange> left =
                changes.values().stream().flatMap(List::stream).toList();
        if (left.isEmpty()) {
            return;
        }
        Element part = body.appendElement("section").attr("aria-labelledby", "h-itself");
        part.appendElement("h2").attr("id", "h-itself").text("The report itself");
        new SideBySide(page, new ParagraphPair(List.of(), List.of()), left).into(part);
    }
}
