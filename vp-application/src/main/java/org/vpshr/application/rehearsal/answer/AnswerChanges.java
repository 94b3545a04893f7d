package org.vpshr.application.rehearsal.answer;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.application.json.rehearsal.AnswerLine.Answer;
import org.vpshr.application.json.rehearsal.PrintedReport;
import org.vpshr.application.json.rehearsal.PrintedReport.Item;
import org.vpshr.application.rehearsal.result.AnswerChange;
import org.vpshr.projections.comparison.Change.What;

/**
 * What one answer says otherwise than another: of reports item by item, of all else, and of what reports print beside their
 * items, line by line.
 */
public final class AnswerChanges {
    /** Longer answers are not laid beside each other line by line. */
    private static final int MOST_LINES = 20_000;

    private final List<AnswerChange> changes = new ArrayList<>();

    private AnswerChanges() {}

    /** In the order of the answer; nothing where both say the same. */
    public static List<AnswerChange> of(Answer before, Answer after) {
        AnswerChanges found = new AnswerChanges();
        Optional<PrintedReport> old = PrintedReport.read(before.data());
        Optional<PrintedReport> other = PrintedReport.read(after.data());
        if (old.isPresent() && other.isPresent()) {
            found.reports(old.get(), other.get());
        }
        if (found.changes.isEmpty()) {
            found.lines(before.text(), after.text());
        }
        if (found.changes.isEmpty()) {
            found.lines(before.data(), after.data());
        }
        return found.changes;
    }

    private void reports(PrintedReport before, PrintedReport after) {
        whole("template " + before.template(), "template " + after.template());
        whole(before.title(), after.title());
        headings(before, after);
        before.items().forEach((key, item) -> {
            Item other = after.items().get(key);
            if (other == null) {
                add(What.GONE, item.entry(), heading(before, item), item.text(), "");
            } else {
                items(before, item, after, other);
            }
        });
        after.items().forEach((key, item) -> {
            if (!before.items().containsKey(key)) {
                add(What.ADDED, item.entry(), heading(after, item), "", item.text());
            }
        });
        if (changes.isEmpty()) {
            order(before, after);
        }
    }

    private void whole(String before, String after) {
        if (!before.equals(after)) {
            add(What.REWORDED, "", "", before, after);
        }
    }

    private void headings(PrintedReport before, PrintedReport after) {
        before.headings().forEach((key, heading) -> {
            String other = after.headings().get(key);
            if (other == null) {
                add(What.GONE, "", heading, heading, "");
            } else if (!other.equals(heading)) {
                add(What.REWORDED, "", other, heading, other);
            }
        });
        after.headings().forEach((key, heading) -> {
            if (!before.headings().containsKey(key)) {
                add(What.ADDED, "", heading, "", heading);
            }
        });
    }

    private void items(PrintedReport before, Item item, PrintedReport after, Item other) {
        String heading = heading(after, other);
        if (!item.section().equals(other.section())) {
            add(What.MOVED, item.entry(), heading, heading(before, item), heading);
        }
        if (!item.relation().equals(other.relation())) {
            add(What.RELATED_OTHERWISE, item.entry(), heading, item.relation(), other.relation());
        }
        if (!item.text().equals(other.text())) {
            add(What.REWORDED, item.entry(), heading, item.text(), other.text());
        }
    }

    /** The same items, in another order. */
    private void order(PrintedReport before, PrintedReport after) {
        List<String> old = List.copyOf(before.items().keySet());
        int at = 0;
        for (Map.Entry<String, Item> now : after.items().entrySet()) {
            if (!now.getKey().equals(old.get(at))) {
                add(
                        What.MOVED,
                        now.getValue().entry(),
                        heading(after, now.getValue()),
                        "item " + (old.indexOf(now.getKey()) + 1),
                        "item " + (at + 1));
                return;
            }
            at++;
        }
    }

    private static String heading(PrintedReport report, Item item) {
        return report.headings().getOrDefault(item.section(), item.section());
    }

    private void lines(String before, String after) {
        if (before.equals(after)) {
            return;
        }
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        if (Math.max(old.size(), now.size()) > MOST_LINES) {
            add(What.REWORDED, "", "", old.size() + " lines", now.size() + " lines");
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            lines(
                    heading(now, delta.getTarget().getPosition()),
                    delta.getSource().getLines(),
                    delta.getTarget().getLines());
        }
    }

    private void lines(String heading, List<String> before, List<String> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String old = i < before.size() ? before.get(i) : "";
            String now = i < after.size() ? after.get(i) : "";
            What what = i >= before.size() ? What.ADDED : i >= after.size() ? What.GONE : What.REWORDED;
            if (!old.isBlank() || !now.isBlank()) {
                add(what, "", heading, old, now);
            }
        }
    }

    /** The last heading of Markdown above the line. */
    private static String heading(List<String> lines, int at) {
        for (int i = Math.min(at, lines.size() - 1); i >= 0; i--) {
            if (lines.get(i).startsWith("#")) {
                return lines.get(i).replaceFirst("^#+ *", "");
            }
        }
        return "";
    }

    private void add(What what, String entry, String section, String before, String after) {
        changes.add(new AnswerChange(what, entry, section, before, after));
    }
}
