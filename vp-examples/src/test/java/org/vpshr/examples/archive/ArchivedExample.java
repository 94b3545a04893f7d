package org.vpshr.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpshr.examples.cli.Vp;

/** Archives of the example, and what somebody who means harm makes of them. */
final class ArchivedExample {
    private ArchivedExample() {}

    /** What a command says; it has to be done. */
    static String vp(Path store, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", store.toString()));
        StringWriter said = new StringWriter();
        int code = Vp.run(new PrintWriter(said), new PrintWriter(said), all.toArray(String[]::new));
        assertThat(code).as("%s: %s", all, said).isZero();
        return said.toString();
    }

    /** Its report over 2018, archived. */
    static Path archive(Path store, Path folder, String... more) {
        List<String> words = new ArrayList<>(List.of("archive", "--year", "2018", "-o", folder.toString()));
        words.addAll(List.of(more));
        vp(store, words.toArray(String[]::new));
        return folder;
    }

    /** Every file of a folder, by its name from there. */
    static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return found;
    }

    static Path copy(Path folder, Path to) throws IOException {
        for (var file : files(folder).entrySet()) {
            Path copied = to.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(copied.getParent()));
            Files.write(copied, file.getValue());
        }
        return to;
    }

    /** The manifests as they would be, had it been archived so. */
    static void listAnew(Path folder) throws IOException {
        SortedMap<String, byte[]> all = files(folder);
        all.keySet().removeAll(List.of("manifest-sha256.txt", "tagmanifest-sha256.txt"));
        long size = payload(all)
                .mapToLong(file -> Objects.requireNonNull(all.get(file)).length)
                .sum();
        String described = Files.readString(folder.resolve("bag-info.txt"))
                .replaceFirst(
                        "Payload-Oxum: .*",
                        "Payload-Oxum: " + size + "." + payload(all).count());
        Files.writeString(folder.resolve("bag-info.txt"), described);
        write(folder, "manifest-sha256.txt", payload(all));
        write(
                folder,
                "tagmanifest-sha256.txt",
                Stream.concat(
                        all.keySet().stream().filter(file -> !file.startsWith("data/")),
                        Stream.of("manifest-sha256.txt")));
    }

    private static Stream<String> payload(SortedMap<String, byte[]> all) {
        return all.keySet().stream().filter(file -> file.startsWith("data/"));
    }

    private static void write(Path folder, String manifest, Stream<String> files) throws IOException {
        String lines = files.sorted()
                .map(file -> sha256(folder.resolve(file)) + "  " + file + "\n")
                .reduce("", String::concat);
        Files.writeString(folder.resolve(manifest), lines);
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
