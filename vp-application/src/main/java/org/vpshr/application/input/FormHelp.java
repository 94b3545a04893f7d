package org.vpshr.application.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.application.reference.FieldDescription;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.application.table.SheetContent;
import org.vpshr.application.table.Table;

/** What a form tells of its columns: a sheet of help, and the words that a column may hold. */
final class FormHelp {
    private static final String SHEET = "Help";
    private static final List<String> TITLES =
            List.of("field", "of", "what it is", "needed", "allowed values", "example");

    private final List<String> columns;
    private final Map<String, List<FieldDescription>> byPath = new LinkedHashMap<>();
    private final Map<FieldDescription, List<String>> owners = new LinkedHashMap<>();

    FormHelp(List<String> columns, List<String> commands) {
        this.columns = List.copyOf(columns);
        Vocabulary.opening().forEach(field -> add(field, "contribution line"));
        for (CommandDescription command :
                commands.stream().distinct().map(Vocabulary::command).toList()) {
            command.fields().forEach(field -> add(field, command.name()));
        }
        List<String> named = commands.stream().distinct().sorted().toList();
        add(new FieldDescription("command", "what is said", "a word", true, named, "", named.getFirst()), "each line");
    }

    private void add(FieldDescription field, String owner) {
        owners.computeIfAbsent(field, one -> {
                    byPath.computeIfAbsent(field.path(), path -> new ArrayList<>())
                            .add(field);
                    return new ArrayList<>();
                })
                .add(owner);
    }

    /** The sheet that explains the columns. Its first cell says that it is not read. */
    SheetContent sheet() {
        Stream<List<String>> rows = columns.stream()
                .flatMap(column -> byPath.getOrDefault(column, List.of()).stream())
                .map(this::row);
        return new SheetContent(
                SHEET,
                Stream.concat(Stream.of(List.of(Table.HELP), TITLES), rows).toList());
    }

    private List<String> row(FieldDescription field) {
        return List.of(
                field.path(),
                String.join(", ", owners.getOrDefault(field, List.of())),
                field.says(),
                field.needed() ? "yes" : "no",
                field.allowed().isEmpty() ? field.kind() : String.join(", ", field.allowed()),
                field.example());
    }

    /** The words that each column may hold, where it holds one word and a spreadsheet can offer them. */
    SortedMap<Integer, List<String>> choices() {
        SortedMap<Integer, List<String>> choices = new TreeMap<>();
        for (int column = 1; column <= columns.size(); column++) {
            List<String> words = words(byPath.getOrDefault(columns.get(column - 1), List.of()));
            if (SheetContent.canBeOffered(words)) {
                choices.put(column, words);
            }
        }
        return choices;
    }

    /** Nothing where one of the commands lets in what is no word, or several in one cell. */
    private static List<String> words(List<FieldDescription> fields) {
        boolean each = fields.stream().allMatch(field -> !field.allowed().isEmpty() && !field.isList());
        return each
                ? fields.stream()
                        .flatMap(field -> field.allowed().stream())
                        .distinct()
                        .toList()
                : List.of();
    }
}
