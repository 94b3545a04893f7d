package org.vpshr.application.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.failure.StoreBroken;

/** The one form that each column of a row has. What says the same in another way was not written here. */
final class RowForm {
    private static final int TAGS = 9;

    /** A column of a whole row, by its place. */
    private record Column(int at, String name) {}

    private static final List<Column> NUMBERS = List.of(new Column(4, "version"), new Column(10, "form"));
    private static final List<Column> TEXTS =
            List.of(new Column(2, "identifier"), new Column(3, "type"), new Column(TAGS, "list of tags"));

    private static final String NOT_JOINED = "its tags are not each on a line of its own, in order and once";

    private RowForm() {}

    /** What of a whole row is in another form than it is written in, if something is. */
    static Optional<String> fault(ResultSet row) throws SQLException {
        for (Column number : NUMBERS) {
            long value = row.getLong(number.at());
            if (value != (int) value) {
                return Optional.of(tooGreat(number.name(), value));
            }
        }
        for (Column text : TEXTS) {
            byte[] bytes = row.getString(text.at()).getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(bytes, row.getBytes(text.at()))) {
                return Optional.of("its " + text.name() + " is no text that is written here");
            }
        }
        return isJoined(row.getString(TAGS)) ? Optional.empty() : Optional.of(NOT_JOINED);
    }

    /** A number of which no event has a greater one than fits. */
    static int number(ResultSet row, int column, String name) throws SQLException {
        long value = row.getLong(column);
        if (value != (int) value) {
            throw broken(row, tooGreat(name, value));
        }
        return (int) value;
    }

    static String joined(SortedSet<String> tags) {
        return String.join("\n", tags);
    }

    static SortedSet<String> tags(ResultSet row, int column) throws SQLException {
        String joined = row.getString(column);
        if (joined.isEmpty()) {
            return Collections.emptySortedSet();
        }
        if (!isJoined(joined)) {
            throw broken(row, NOT_JOINED);
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(joined.split("\n"))));
    }

    /** Whether they are each on a line of its own, in order and once. */
    private static boolean isJoined(String joined) {
        String[] tags = joined.isEmpty() ? new String[0] : joined.split("\n", -1);
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].isEmpty() || i > 0 && tags[i - 1].compareTo(tags[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String tooGreat(String name, long value) {
        return "its " + name + " is " + value + ", which no event has";
    }

    private static StoreBroken broken(ResultSet row, String found) throws SQLException {
        return new StoreBroken(
                "the record, position " + row.getLong("position"),
                found + ": it was changed from outside",
                "see by vp verify what is whole, and restore the last backup");
    }
}
