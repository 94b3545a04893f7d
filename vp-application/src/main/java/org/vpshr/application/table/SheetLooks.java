package org.vpshr.application.table;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * How a sheet is shown: columns of these widths, in which long texts run on over several lines.
 *
 * @param widths of the columns in letters, from the first on; none for the usual look
 * @param given the columns, from 1 on, that are to be read and not to be filled in: they are grey
 * @param heading whether the first row names the columns, and stays where it is
 */
public record SheetLooks(List<Integer> widths, Set<Integer> given, boolean heading) {
    /** As a spreadsheet shows what nothing is said of. */
    public static final SheetLooks PLAIN = new SheetLooks(List.of(), Set.of(), false);

    private static final int LINE = 15;
    private static final int HIGHEST = 400;
    private static final int WORD = 5;

    private static final int WRAPPED = 1;
    private static final int HEADING = 2;
    private static final int GIVEN = 3;

    /** Takes copies. */
    public SheetLooks {
        widths = List.copyOf(widths);
        given = Set.copyOf(given);
    }

    private boolean isPlain() {
        return widths.isEmpty();
    }

    /** The looks that cells name by number, in the order of the numbers. */
    static String styles(String head, String main) {
        String fill = "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"%s\"/></patternFill></fill>";
        String cell = "<xf fontId=\"%d\" fillId=\"%d\" borderId=\"0\" applyFont=\"1\" applyFill=\"1\""
                + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";
        return head + "<styleSheet xmlns=\"" + main
                + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/>"
                + "</font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"4\"><fill>"
                + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + fill.formatted("FFDDE6EE") + fill.formatted("FFF0F0F0")
                + "</fills><borders count=\"1\"><border/></borders><cellXfs count=\"4\"><xf fontId=\"0\" fillId=\"0\""
                + " borderId=\"0\"/>" + cell.formatted(0, 0) + cell.formatted(1, 2) + cell.formatted(0, 3)
                + "</cellXfs></styleSheet>";
    }

    /** What stands before the cells of a sheet. */
    void begin(XMLStreamWriter out) throws XMLStreamException {
        if (isPlain()) {
            return;
        }
        if (heading) {
            out.writeStartElement("sheetViews");
            out.writeStartElement("sheetView");
            out.writeAttribute("workbookViewId", "0");
            out.writeEmptyElement("pane");
            out.writeAttribute("ySplit", "1");
            out.writeAttribute("topLeftCell", "A2");
            out.writeAttribute("activePane", "bottomLeft");
            out.writeAttribute("state", "frozen");
            out.writeEndElement();
            out.writeEndElement();
        }
        out.writeStartElement("cols");
        for (int column = 1; column <= widths.size(); column++) {
            out.writeEmptyElement("col");
            out.writeAttribute("min", Integer.toString(column));
            out.writeAttribute("max", Integer.toString(column));
            out.writeAttribute("width", Integer.toString(widths.get(column - 1)));
            out.writeAttribute("customWidth", "1");
        }
        out.writeEndElement();
    }

    /** High enough for the longest text of the row, as far as a spreadsheet lets a row be. */
    void row(XMLStreamWriter out, List<String> cells) throws XMLStreamException {
        if (isPlain()) {
            return;
        }
        int lines = 1;
        for (int column = 1; column <= Math.min(cells.size(), widths.size()); column++) {
            lines = Math.max(lines, lines(cells.get(column - 1), widths.get(column - 1)));
        }
        out.writeAttribute("ht", Integer.toString(Math.min(LINE * lines, HIGHEST)));
        out.writeAttribute("customHeight", "1");
    }

    /** Lines break at words, so that some of each stays empty. */
    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / Math.max(1, width - WORD))
                .sum();
    }

    /** How the cell is shown. */
    void cell(XMLStreamWriter out, int row, int column) throws XMLStreamException {
        if (!isPlain()) {
            int style = heading && row == 1 ? HEADING : given.contains(column) && row > 1 ? GIVEN : WRAPPED;
            out.writeAttribute("s", Integer.toString(style));
        }
    }
}
