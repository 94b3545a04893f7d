package org.vpshr.application.table;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.domain.failure.InvalidValue;

/** Reads the cells of one sheet. What a person would not see, or has not written, is refused with its place. */
final class Sheet {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");

    private final Xml xml;
    private final Workbook.Shared shared;
    private final TableRows rows;
    private final BitSet hiddenColumns = new BitSet();
    private boolean hiddenRow;
    /** Whether the row says which it is; else its first cell may. */
    private boolean numbered;

    private int column;

    private Sheet(Xml xml, Workbook.Shared shared, TableRows rows) {
        this.xml = xml;
        this.shared = shared;
        this.rows = rows;
    }

    static Table read(Xml xml, Workbook.Shared shared, TableRows rows) {
        new Sheet(xml, shared, rows).read();
        return rows.table();
    }

    private void read() {
        while (xml.next()) {
            if (xml.begins("col") && xml.isTrue("hidden")) {
                int last = Math.min(xml.number("max", 0), Table.MOST_COLUMNS);
                hiddenColumns.set(Math.min(xml.number("min", 0), last), last + 1);
            } else if (xml.begins("sheetData")) {
                data();
            } else if (xml.begins("mergeCell")) {
                throw merged(xml.attribute("ref"));
            }
        }
    }

    /** Rows and columns are named in other places of a sheet too, where they hold no cells. */
    private void data() {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.begins("row")) {
                numbered = !xml.attribute("r").isEmpty();
                rows.begin(xml.number("r", rows.row() + 1));
                hiddenRow = xml.isTrue("hidden");
                column = 0;
            } else if (xml.begins("c")) {
                cell();
            }
        }
    }

    private void cell() {
        column = column(xml.attribute("r"));
        String type = xml.attribute("t");
        CellFormat format = shared.styles().format(xml.number("s", 0));
        String text = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                throw refused("this is a formula", "copy the cell and paste it as a value");
            }
            if (xml.begins("v")) {
                text = value(type, format, xml.text());
            } else if (xml.begins("is")) {
                text = SharedTexts.text(xml, "is");
            }
        }
        put(text);
    }

    private void put(String text) {
        if (!Blanks.strip(text).isEmpty() && (hiddenRow || hiddenColumns.get(column))) {
            throw refused("the cell is hidden", "show its row and its column, or empty it");
        }
        rows.put(column, text);
    }

    /** What a cell of any kind holds is nothing, when it is empty. */
    private String value(String type, CellFormat format, String written) {
        String raw = written.strip();
        if (raw.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" ->
                shared.texts()
                        .at(raw)
                        .orElseThrow(() -> refused("the cell's text is missing in the file", "write the cell anew"));
            case "str", "inlineStr" -> CellEscapes.read(written);
            case "b" -> truth(raw);
            case "e" -> throw refused("the cell shows an error", "write what is meant");
            case "d" -> raw.replaceFirst("T00:00:00(\\.0+)?Z?$", "");
            case "n", "" -> number(format, raw);
            default -> throw refused("this kind of cell is not known here", "format it as text");
        };
    }

    private String truth(String raw) {
        return switch (raw) {
            case "1", "true" -> "true";
            case "0", "false" -> "false";
            default -> throw refused("this is neither true nor false", "write the cell anew");
        };
    }

    private String number(CellFormat format, String raw) {
        try {
            return Numbers.written(raw, format, shared.from1904());
        } catch (InvalidValue e) {
            throw new InvalidInput(rows.place(column), e);
        }
    }

    private int column(String address) {
        if (address.isEmpty()) {
            return column + 1;
        }
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || !isOfThisRow(Integer.parseInt(parts.group(2)))) {
            throw rows.refused(rows.row(), 0, "a cell of this row has the address of another", "save the file anew");
        }
        return number(parts.group(1).toUpperCase(Locale.ROOT));
    }

    private boolean isOfThisRow(int number) {
        if (!numbered && number > rows.row()) {
            rows.begin(number);
        }
        numbered = true;
        return number == rows.row();
    }

    private InvalidInput merged(String cells) {
        String where = cells.matches("[A-Z0-9:]{1,21}") ? cells : "some of them";
        return rows.refused(0, 0, "cells are merged (" + where + ")", "take them apart and fill each");
    }

    private InvalidInput refused(String wrong, String remedy) {
        return rows.refused(rows.row(), column, wrong, remedy);
    }

    /** The number of a column, from 1 on, by its letters: A, B, ... Z, AA. */
    static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + letters.charAt(i) - 'A' + 1;
        }
        return number;
    }
}
