package org.vpshr.documents.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.XmlDeclaration;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.projections.publications.Particulars;
import org.vpshr.projections.report.Report;

/** What a library catalogues a report by: the elements of Dublin Core (ISO 15836). */
public record DublinCore(List<Term> elements) {
    private static final String NAMES = "http://purl.org/dc/elements/1.1/";

    /** One of the fifteen elements, and what it says. */
    public record Term(String name, String value) {}

    /** Takes a copy. */
    public DublinCore {
        elements = List.copyOf(elements);
    }

    /** Those of a published version. */
    public static DublinCore of(Inquiry inquiry, Optional<String> licence) {
        Report report = inquiry.report();
        Particulars particulars = inquiry.particulars();
        String issuer = "Government of " + particulars.issuer();
        List<Term> elements = new ArrayList<>();
        elements.add(new Term("title", String.join(". ", report.title())));
        elements.add(new Term("creator", issuer));
        elements.add(new Term("publisher", issuer));
        elements.add(new Term("subject", "Voluntary Principles on Security and Human Rights"));
        particulars.issue().ifPresent(issue -> {
            elements.add(new Term("identifier", report.id() + ", version " + issue.version()));
            elements.add(new Term("date", issue.on().edtf()));
        });
        elements.add(new Term("type", "Text"));
        elements.add(new Term("format", "application/pdf"));
        elements.add(new Term("language", report.language().code()));
        elements.add(new Term("coverage", report.id().government().code()));
        elements.add(new Term("coverage", String.valueOf(report.id().year())));
        licence.ifPresent(words -> elements.add(new Term("rights", words)));
        return new DublinCore(elements);
    }

    /** What is said by an element, if it is. */
    public String first(String name) {
        return elements.stream()
                .filter(element -> element.name().equals(name))
                .map(Term::value)
                .findFirst()
                .orElse("");
    }

    /** As XML. */
    public String xml() {
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        XmlDeclaration declaration = new XmlDeclaration("xml", false);
        declaration.attr("version", "1.0").attr("encoding", "UTF-8");
        document.appendChild(declaration).appendText("\n");
        Element root = document.appendElement("metadata").attr("xmlns:dc", NAMES);
        elements.forEach(element -> {
            root.appendText("\n  ");
            root.appendElement("dc:" + element.name()).text(element.value());
        });
        root.appendText("\n");
        return document.outerHtml() + "\n";
    }

    /** The same as labels of a description. */
    public List<Bag.Label> labels() {
        return elements.stream()
                .map(element -> new Bag.Label(
                        "DC-" + Character.toUpperCase(element.name().charAt(0))
                                + element.name().substring(1),
                        element.value()))
                .toList();
    }
}
