package org.vpshr.documents.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.vpshr.documents.pdf.CoverPage;
import org.vpshr.projections.publications.Particulars;

/** What stands at the head and the foot of each page but the first. */
final class PageEdges {
    private PageEdges() {}

    static void in(XWPFDocument document, String title, Particulars particulars) {
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        head.createRun().setText(title);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(CoverPage.state(particulars));
        foot.createRun().addTab();
        Fields.simple(foot, "PAGE", "", "DefaultParagraphFont");
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
        document.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle("Footer");
    }
}
