package org.vpshr.application.table;

/** Columns by the letters that a spreadsheet gives them: A, B, ... Z, AA. */
final class SheetColumn {
    private SheetColumn() {}

    static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + letters.charAt(i) - 'A' + 1;
        }
        return number;
    }
}
