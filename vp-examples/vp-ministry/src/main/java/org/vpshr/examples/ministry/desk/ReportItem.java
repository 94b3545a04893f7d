package org.vpshr.examples.ministry.desk;

import org.jsoup.nodes.Element;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Words;
import org.vpshr.projections.publications.ReportLife;

/**
 * A report on somebody's desk: how far it came, what was published of it, and what they may do next.
 *
 * @param report the report
 * @param who whose desk it is
 */
record ReportItem(ReportLife report, Account who) {

    void write(Element item) {
        item.appendElement("b").text(report.id().toString());
        item.appendText(", " + Words.of(report.stage()));
        if (!report.versions().isEmpty()) {
            Element versions = item.appendElement("ul").addClass("versions");
            report.versions().forEach(version -> version(versions.appendElement("li"), version));
        }
        steps(item);
    }

    /** The edition for the plenary has no page. */
    private void version(Element item, ReportLife.Version version) {
        String words = "Version " + version.number();
        if (report.id().edition() == Edition.PUBLIC) {
            Markup.link(
                    item,
                    "/record/" + report.id().government() + "/" + report.id().year() + "@published:" + version.number(),
                    words + " of " + report.id().year());
        } else {
            item.appendText(words);
        }
        item.appendText(", published " + version.stated().edtf() + (version.withdrawn() ? ", withdrawn" : ""));
    }

    private void steps(Element item) {
        Element steps = item.appendElement("p").addClass("steps");
        NextStep.of(report.stage()).stream()
                .filter(step -> who.may(step.right()))
                .forEach(step -> Markup.link(
                        steps, address(step), step.words() + " (" + report.id().year() + ")"));
        if (steps.childrenSize() == 0) {
            steps.remove();
        }
    }

    /** What is done to a version is done to the last one, unless whoever fills in the form says otherwise. */
    private String address(NextStep step) {
        String form = "/desk/contribute/" + step.command() + "?subject=" + report.id();
        boolean ofVersion = Vocabulary.command(step.command()).fields().stream()
                .anyMatch(field -> field.path().equals("version"));
        return ofVersion && !report.versions().isEmpty()
                ? form + "&version=" + report.versions().getLast().number()
                : form;
    }
}
