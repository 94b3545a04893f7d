package org.vpshr.application.table;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is written on a sheet.
 *
 * @param choices by column from 1 on, the words that a spreadsheet offers and lets in below the first row
 * @param looks how it is shown
 */
public record SheetContent(
        String name, List<List<String>> rows, SortedMap<Integer, List<String>> choices, SheetLooks looks) {
    /** What a spreadsheet takes at most as a list of its own. */
    public static final int LONGEST_LIST = 255;

    /** Shown as a spreadsheet shows what nothing is said of. */
    public SheetContent(String name, List<List<String>> rows, SortedMap<Integer, List<String>> choices) {
        this(name, rows, choices, SheetLooks.PLAIN);
    }

    /** Without choices. */
    public SheetContent(String name, List<List<String>> rows) {
        this(name, rows, new TreeMap<>());
    }

    /** The same, shown so. */
    public SheetContent shown(SheetLooks as) {
        return new SheetContent(name, rows, choices, as);
    }

    /** Whether the words can be offered: a spreadsheet parts them by commas, and takes so many letters. */
    public static boolean canBeOffered(List<String> words) {
        return !words.isEmpty()
                && String.join(",", words).length() <= LONGEST_LIST
                && words.stream().noneMatch(word -> word.contains(",") || word.contains("\""));
    }
}
