package org.vpshr.examples.ministry.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.receipt.Notice;
import org.vpshr.application.supposition.Difference;
import org.vpshr.application.supposition.Refusal;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Words;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.coverage.Coverage;

/** What recording would do, on a page: what is refused, what to look at, what would read otherwise. */
final class SuppositionMarkup {
    private SuppositionMarkup() {}

    static void write(Element main, Supposition supposition) {
        if (!supposition.accepted()) {
            refusals(main, supposition.refusals());
        }
        List<Notice> notices = supposition.parts().stream()
                .flatMap(part -> part.notices().stream())
                .toList();
        notices(main, notices);
        main.appendElement("h2").text("What would read otherwise");
        if (supposition.differences().stream().allMatch(Difference::isNone)) {
            main.appendElement("p").text("No report would read otherwise.");
        }
        List<Difference> before = new ArrayList<>();
        for (Difference difference : supposition.differences()) {
            if (!difference.isNone()) {
                difference(main, difference, before);
                before.add(difference);
            }
        }
    }

    static void notices(Element main, List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        main.appendElement("h2").text("To look at");
        Element list = main.appendElement("ul");
        notices.forEach(notice -> list.appendElement("li").text(notice.toString()));
    }

    private static void refusals(Element main, List<Refusal> refusals) {
        Element box = Markup.alert(main, "Nothing of it would be recorded", "");
        Element list = box.appendElement("ul");
        refusals.forEach(
                refusal -> list.appendElement("li").text(refusal.failure().getMessage()));
    }

    /** What reads the same for others is said once. */
    private static void difference(Element main, Difference difference, List<Difference> before) {
        Element part = main.appendElement("section").addClass("difference");
        part.appendElement("h3").text(difference.report().year() + ", " + readers(difference.audience()));
        before.stream()
                .filter(difference::readsAs)
                .findFirst()
                .ifPresentOrElse(
                        same -> part.appendElement("p").text("The same as " + readers(same.audience()) + "."),
                        () -> changes(part, difference));
    }

    private static void changes(Element part, Difference difference) {
        Element list = part.appendElement("ul").addClass("plain");
        difference.comparison().changes().forEach(change -> change(list.appendElement("li"), change));
        difference.items().forEach(item -> list.appendElement("li").text(guidelines(item)));
        if (difference.otherwise()) {
            list.appendElement("li").text("It would be printed otherwise, though no entry of it changes.");
        }
    }

    private static String guidelines(Difference.Item item) {
        String asked = "What the guidelines ask (" + item.after().item().code() + "): ";
        Coverage.Status before = item.before().status();
        Coverage.Status after = item.after().status();
        return before == after
                ? asked + Words.of(after) + ", by other entries than before"
                : asked + Words.of(before) + ", then " + Words.of(after);
    }

    private static void change(Element item, Change change) {
        item.appendElement("b").text(Words.of(change.what()));
        item.appendText(" ");
        item.appendElement("code").text(change.entry());
        printed(item, "del", change.before());
        printed(item, "ins", change.after());
        if (!change.detail().isEmpty()) {
            item.appendElement("p").addClass("quiet").text(change.detail());
        }
    }

    private static void printed(Element item, String mark, String text) {
        if (!text.isEmpty()) {
            item.appendElement("p").appendElement(mark).text(text);
        }
    }

    private static String readers(Circle circle) {
        return circle == Circle.INTERNAL ? "as the ministry itself sees it" : "for the " + Words.of(circle);
    }
}
