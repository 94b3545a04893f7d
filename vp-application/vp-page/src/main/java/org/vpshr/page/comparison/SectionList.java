package org.vpshr.page.comparison;

import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;
import org.vpshr.page.change.ChangeTally;
import org.vpshr.page.change.PartWay;
import org.vpshr.page.word.Way;

/** The contents: each section with how many changes are told in it. Of a part, where to find the rest. */
record SectionList(ComparisonPage page) {

    void into(Element head) {
        if (page.isNarrowed()) {
            whole(head);
        } else if (!page.extract().sections().isEmpty()) {
            contents(head);
        }
    }

    private void whole(Element head) {
        Element line = head.appendElement("p").addClass("ways");
        Way.into(line, page.links(), page.address().whole(), "The whole report");
        if (page.address().part().orElse(null) instanceof Address.Locality) {
            page.extract().sections().forEach(section -> {
                line.appendText(" ");
                PartWay.into(line, page.links(), page.address(), section.key(), "All of " + section.title());
            });
        }
    }

    private void contents(Element head) {
        Element nav = head.appendElement("nav").addClass("sections").attr("aria-labelledby", "contents.h");
        nav.appendElement("h2").attr("id", "contents.h").text("Contents, with the changes of each section");
        Element list = nav.appendElement("ol");
        for (SectionChanges section : page.extract().sections()) {
            int many = ChangeTally.of(section.changes()).all().changes();
            Element link = list.appendElement("li").appendElement("a").attr("href", "#" + PartWay.id(section.key()));
            link.appendElement("span").text(section.title());
            Element count = link.appendElement("b").text(Integer.toString(many));
            count.appendElement("span").addClass("vh").text(many == 1 ? " change" : " changes");
            if (many == 0) {
                count.addClass("quiet");
            }
        }
    }
}
