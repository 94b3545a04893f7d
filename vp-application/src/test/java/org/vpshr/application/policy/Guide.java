package org.vpshr.application.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the guide for embedding systems says of roles and rights. */
record Guide(
        Map<String, Set<String>> rightsByRole,
        Map<String, List<String>> commandsByRight,
        Map<String, List<String>> upkeepByRight) {

    static Guide read() {
        try {
            List<List<String>> rows = Files.readAllLines(Path.of("docs/policy.md")).stream()
                    .filter(line -> line.startsWith("| "))
                    .map(Guide::cells)
                    .toList();
            return new Guide(
                    rights(rows), names(rows, name -> name.contains(".")), names(rows, name -> !name.contains(".")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean permits(String role, String command) {
        return rightsByRole.getOrDefault(role, Set.of()).contains(rightTo(command));
    }

    boolean permitsUpkeep(String role, String method) {
        return upkeepByRight.entrySet().stream()
                .filter(right -> right.getValue().contains(method))
                .anyMatch(right -> rightsByRole.getOrDefault(role, Set.of()).contains(right.getKey()));
    }

    /** A name goes before a star. */
    String rightTo(String command) {
        String star = command.replaceFirst("\\..*", ".*");
        return holding(names -> names.contains(command))
                .or(() -> holding(names -> names.contains(star)))
                .orElseThrow(() -> new AssertionError("the guide does not say who may record " + command));
    }

    private Optional<String> holding(Predicate<List<String>> test) {
        List<String> rights = commandsByRight.entrySet().stream()
                .filter(entry -> test.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (rights.size() > 1) {
            throw new AssertionError("the guide names a command under each of " + rights);
        }
        return rights.stream().findFirst();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static Map<String, Set<String>> rights(List<List<String>> rows) {
        List<String> heading = rows.stream()
                .filter(row -> row.getFirst().equals("role"))
                .findFirst()
                .orElseThrow();
        Map<String, Set<String>> rights = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.size() == heading.size() && !row.equals(heading))
                .forEach(row -> {
                    Set<String> theirs = rights.computeIfAbsent(row.getFirst(), role -> new TreeSet<>());
                    for (int i = 1; i < row.size(); i++) {
                        if (row.get(i).equals("yes")) {
                            theirs.add(heading.get(i));
                        }
                    }
                });
        return rights;
    }

    /** By rights, what the second column names: a command has a dot in its name, upkeep has none. */
    private static Map<String, List<String>> names(List<List<String>> rows, Predicate<String> kind) {
        return rows.stream()
                .filter(row -> row.get(1).startsWith("`") && kind.test(row.get(1)))
                .collect(Collectors.toMap(
                        List::getFirst,
                        row -> Arrays.stream(row.get(1).split(","))
                                .map(name -> name.strip().replace("`", ""))
                                .toList()));
    }

    static String word(Right right) {
        return right == Right.SIGN ? "signing" : right.toString();
    }

    static String word(Role role) {
        return role == Role.MINISTERS_OFFICE ? "minister's office" : role.name().toLowerCase(Locale.ROOT);
    }
}
