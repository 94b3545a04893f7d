package org.vpshr.application.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.Quote;
import org.vpshr.domain.failure.InvalidValue;

/**
 * The cells of a row, by the names of their columns, as those of a line. Of what was asked only that counts which the answer
 * takes; a row in which nothing else stands is no line, nor is one whose answer leaves nothing to record.
 *
 * @param cells the cells of the line
 * @param origins by a field that no cell of its own says, the column that it comes from
 */
record AnsweredRow(SortedMap<String, String> cells, Map<String, String> origins) {

    /** Whether nothing in the row is to be recorded, and if so, whether it was answered. */
    enum Silence {
        UNANSWERED,
        NOTHING_TO_RECORD,
        NONE
    }

    static Silence silence(Map<String, String> row) {
        List<String> written =
                row.keySet().stream().filter(name -> !isAsked(name)).toList();
        if (written.isEmpty()) {
            return Silence.UNANSWERED;
        }
        return written.equals(List.of(Answer.COLUMN))
                        && answer(row).filter(a -> a.command().isEmpty()).isPresent()
                ? Silence.NOTHING_TO_RECORD
                : Silence.NONE;
    }

    private static Optional<Answer> answer(Map<String, String> row) {
        return Optional.ofNullable(row.get(Answer.COLUMN)).flatMap(Answer::of);
    }

    static boolean isAsked(String column) {
        return column.startsWith(Answer.ASKED);
    }

    /**
     * What the row says.
     *
     * @param row its cells, by the names of their columns
     * @param answered whether the table has a column of answers
     * @throws InvalidJson when there is no such answer, or something stands beside it that it does not take
     */
    static AnsweredRow of(SortedMap<String, String> row, boolean answered) {
        SortedMap<String, String> written = new TreeMap<>(row);
        written.keySet().removeIf(AnsweredRow::isAsked);
        String word = written.remove(Answer.COLUMN);
        if (word == null) {
            refuseUnlessWhole(row, written, answered);
            return new AnsweredRow(written, Map.of());
        }
        return answered(row, written, required(word));
    }

    /** Nothing that somebody filled in is passed over because the answer was forgotten. */
    private static void refuseUnlessWhole(
            SortedMap<String, String> row, SortedMap<String, String> written, boolean answered) {
        boolean asked = row.keySet().stream().anyMatch(AnsweredRow::isAsked);
        boolean line = written.containsKey("command")
                || written.keySet().stream().anyMatch(name -> name.startsWith("contribution."));
        if (answered && asked && !line) {
            throw refused(written.firstKey(), "it is filled in, and there is no answer in the row", "choose one");
        }
    }

    private static Answer required(String word) {
        return Answer.of(word)
                .orElseThrow(() -> refused(
                        Answer.COLUMN,
                        Quote.of(word) + " is no answer",
                        "write one of " + String.join(", ", Answer.words())));
    }

    private static AnsweredRow answered(
            SortedMap<String, String> row, SortedMap<String, String> written, Answer answer) {
        for (String name : written.keySet()) {
            if (answer.says().containsKey(name) || !takes(answer, name)) {
                throw refused(
                        name,
                        "it is filled in, and the answer '" + answer.word() + "' takes no such thing",
                        "empty it, or choose another answer");
            }
        }
        Map<String, String> origins = new TreeMap<>();
        SortedMap<String, String> cells = new TreeMap<>(written);
        answer.says().forEach((path, says) -> {
            cells.put(path, says);
            origins.put(path, Answer.COLUMN);
        });
        answer.taken(row.keySet().stream().filter(AnsweredRow::isAsked).toList())
                .forEach((path, column) -> {
                    cells.put(path, row.get(column));
                    origins.put(path, column);
                });
        return new AnsweredRow(cells, origins);
    }

    /** Its columns, and parts of the same fields. */
    private static boolean takes(Answer answer, String name) {
        return answer.columns().stream().anyMatch(column -> root(column).equals(root(name)));
    }

    private static String root(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static InvalidJson refused(String path, String wrong, String remedy) {
        return new InvalidJson(new InvalidValue(wrong, remedy), Quote.name(path), 0);
    }
}
