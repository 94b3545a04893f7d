package org.vpshr.examples.ministry.desk;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.examples.ministry.draft.DraftLabel;
import org.vpshr.examples.ministry.draft.Drafts;
import org.vpshr.examples.ministry.frame.Markup;

/** What somebody has looked at and not recorded yet. */
final class DraftList {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private DraftList() {}

    static void write(Element main, List<DraftLabel> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        main.appendElement("h2").text("Not recorded yet");
        main.appendElement("p")
                .addClass("quiet")
                .text("Kept for " + Drafts.LONGEST.toDays() + " days, the last " + Drafts.MOST
                        + ". Nobody else sees it.");
        Element list = main.appendElement("ul").addClass("menu");
        drafts.forEach(draft -> {
            Element item = list.appendElement("li");
            Markup.link(item, "/desk/proposal/" + draft.id(), draft.title());
            item.appendElement("p").addClass("quiet").text(MOMENT.format(draft.made()));
        });
    }
}
