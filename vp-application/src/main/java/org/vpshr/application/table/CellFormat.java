package org.vpshr.application.table;

import java.util.Locale;

/** What a number in a cell stands for, as the format of the cell shows it. */
enum CellFormat {
    NUMBER,
    PERCENT,
    DAY,
    MONTH,
    YEAR,
    /** A time of day, a date without its year, or a format that is not known here. */
    UNCLEAR;

    private static final int OWN = 164;

    /** The formats that a workbook names by number alone; what lies between them belongs to calendars of East Asia. */
    static CellFormat builtIn(int number) {
        return switch (number) {
            case 9, 10 -> PERCENT;
            case 14, 15, 22 -> DAY;
            case 17 -> MONTH;
            case 16, 18, 19, 20, 21, 45, 46, 47 -> UNCLEAR;
            default -> number >= 27 && number <= 36 || number >= 50 && number < OWN ? UNCLEAR : NUMBER;
        };
    }

    /** By its letters, without what stands in it as plain text. */
    static CellFormat of(String code) {
        String letters = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll(";.*", "");
        if (letters.contains("%")) {
            return PERCENT;
        }
        boolean year = letters.contains("y");
        boolean month = letters.contains("m");
        boolean day = letters.contains("d");
        if (year) {
            return day ? DAY : month ? MONTH : YEAR;
        }
        return month || day || letters.matches(".*[hs].*") || code.matches("\\[[hms]+\\]") ? UNCLEAR : NUMBER;
    }
}
