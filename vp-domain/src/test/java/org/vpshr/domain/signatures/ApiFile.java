package org.vpshr.domain.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** The list of a module's signatures, as it was last agreed to: it lies beside the module's POM and is read in review. */
public final class ApiFile {
    private static final String HOW =
            "./mvnw test -Dtest=PublishedApiTest -Dapi.write=true (what may change when: vp-application/docs/stability.md)";

    private final Path file;

    private ApiFile(Path file) {
        this.file = file;
    }

    /** What differs from the list of the module in whose folder the tests run. */
    public static List<String> unagreed(PublishedApi api) {
        return unagreed(Path.of("api.txt"), api);
    }

    /** What differs from the list that lies there; nothing, where it is asked for that it is written anew. */
    public static List<String> unagreed(Path file, PublishedApi api) {
        ApiFile agreed = new ApiFile(file);
        if (Boolean.getBoolean("api.write")) {
            agreed.write(api);
        }
        return agreed.differences(api);
    }

    static ApiFile at(Path file) {
        return new ApiFile(file);
    }

    /** What came and what went since, and how to agree to it; nothing where both are the same. */
    List<String> differences(PublishedApi api) {
        SequencedSet<String> agreed = whole(read());
        SequencedSet<String> now = whole(api.lines());
        List<String> differences = new ArrayList<>();
        now.stream().filter(line -> !agreed.contains(line)).forEach(line -> differences.add("came: " + line));
        agreed.stream().filter(line -> !now.contains(line)).forEach(line -> differences.add("went: " + line));
        if (!differences.isEmpty()) {
            differences.add("if that is meant, write " + file + " anew: " + HOW);
        }
        return differences;
    }

    /** Each line for itself: a member with the type that has it. */
    private static SequencedSet<String> whole(List<String> lines) {
        SequencedSet<String> whole = new LinkedHashSet<>();
        String type = "";
        for (String line : lines) {
            boolean isMember = line.startsWith(" ");
            type = isMember ? type : line;
            whole.add(isMember ? type.replaceFirst(" (?:extends|implements) .*", "") + ": " + line.strip() : line);
        }
        return whole;
    }

    private List<String> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PublishedApi api) {
        Stream<String> head = Stream.of("# What others can name. Not edited by hand: " + HOW);
        Stream<String> lines = api.lines().stream().map(line -> line.startsWith(" ") ? line : "\n" + line);
        try {
            Files.writeString(file, String.join("\n", Stream.concat(head, lines).toList()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
