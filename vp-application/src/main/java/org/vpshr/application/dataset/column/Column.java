package org.vpshr.application.dataset.column;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Words;

/**
 * A column of a table.
 *
 * @param name in small letters, digits and low lines
 * @param needed whether no cell of it is empty
 * @param says what it means, in a sentence
 * @param words the only ones that may stand there; empty where others may
 * @param cell what stands there for a row
 */
public record Column<T>(String name, ColumnType type, boolean needed, String says, List<String> words, Cell<T> cell) {

    public Column {
        words = List.copyOf(words);
    }

    /** One whose cells may be empty. */
    public static <T> Column<T> of(String name, ColumnType type, String says, Cell<T> cell) {
        return new Column<>(name, type, false, says, List.of(), cell);
    }

    /** One of words. */
    public static <T> Column<T> of(String name, Class<? extends Enum<?>> words, String says, Cell<T> cell) {
        return new Column<>(name, ColumnType.TEXT, false, says, words(words), cell);
    }

    private static List<String> words(Class<? extends Enum<?>> of) {
        return Arrays.stream(of.getEnumConstants()).map(Words::of).toList();
    }

    /** The same, of which no cell is empty. */
    public Column<T> always() {
        return new Column<>(name, type, true, says, words, cell);
    }

    /** The same under another name. */
    public Column<T> called(String other) {
        return new Column<>(other, type, needed, says, words, cell);
    }

    /** The same of a part of other rows; an empty cell where they have none. */
    public <S> Column<S> of(Function<? super S, ? extends @Nullable T> part) {
        return new Column<>(name, type, false, says, words, row -> {
            @Nullable T of = part.apply(row);
            return of == null ? null : cell.of(of);
        });
    }

    /** The same of a part that other rows always have. */
    public <S> Column<S> within(Function<? super S, ? extends T> part) {
        return new Column<>(name, type, needed, says, words, row -> cell.of(part.apply(row)));
    }

    /**
     * One that stands for both: what other kinds of rows hold under the same name. Where they are of different types, it is of
     * texts.
     */
    public Column<T> or(Column<T> other) {
        ColumnType both = type == other.type ? type : ColumnType.TEXT;
        boolean listed = !words.isEmpty() && !other.words.isEmpty();
        List<String> all = listed
                ? Stream.concat(words.stream(), other.words.stream()).distinct().toList()
                : List.of();
        return new Column<>(name, both, false, says, all, cell.or(other.cell));
    }
}
