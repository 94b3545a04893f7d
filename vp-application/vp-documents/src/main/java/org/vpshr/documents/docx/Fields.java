package org.vpshr.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What a word processor works out itself, such as the number of a page. */
final class Fields {
    private Fields() {}

    /**
     * A field, and what it says until it is worked out.
     *
     * @param style of letters
     */
    static void simple(XWPFParagraph paragraph, String instruction, String until, String style) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        CTR run = field.addNewR();
        run.addNewRPr().addNewRStyle().setVal(style);
        run.addNewT().setStringValue(until);
    }

    /**
     * A field that goes over several paragraphs: all that stands between this and {@link #end} is what it says until it is
     * worked out, which is asked for.
     */
    static void begin(XWPFParagraph paragraph, String instruction) {
        mark(paragraph, STFldCharType.BEGIN).setDirty(true);
        CTR run = paragraph.getCTP().addNewR();
        run.addNewInstrText().setStringValue(" " + instruction + " ");
        mark(paragraph, STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.END);
    }

    private static CTFldChar mark(XWPFParagraph paragraph, STFldCharType.Enum kind) {
        CTFldChar mark = paragraph.getCTP().addNewR().addNewFldChar();
        mark.setFldCharType(kind);
        return mark;
    }
}
