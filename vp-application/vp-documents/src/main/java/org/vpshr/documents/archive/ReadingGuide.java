package org.vpshr.documents.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vpshr.application.proof.check.IndependentCheck;
import org.vpshr.domain.entry.Circle;

/** What a reader who has nothing but the files is told, and the programs that he is handed. */
final class ReadingGuide {
    private final String title;
    private final Circle audience;
    private final List<String> files = new ArrayList<>();

    ReadingGuide(String title, Circle audience) {
        this.title = title;
        this.audience = audience;
    }

    /** Says what a file is. */
    void tells(String file, String what) {
        files.add("  " + file + "\n      " + what + "\n");
    }

    void putInto(Bag bag) throws IOException {
        tells("README.txt", "this text");
        tells("read.py", "prints the report and checks every file; for Python 3");
        tells(IndependentCheck.FILE, "checks a report that proves itself, or a proof; read.py uses it");
        tells("bagit.txt, bag-info.txt", "what this folder is, and what it holds, in lines (RFC 8493)");
        tells("manifest-sha256.txt, tagmanifest-sha256.txt", "the SHA-256 of every file");
        bag.put(
                "README.txt",
                resource("readme.txt")
                        .replace("{title}", title)
                        .replace("{audience}", words())
                        .replace("{files}", files.stream().collect(Collectors.joining("\n"))));
        bag.put("read.py", resource("read.py"));
        bag.put(IndependentCheck.FILE, IndependentCheck.program());
    }

    private String words() {
        return switch (audience) {
            case PUBLIC -> "All in it is public.";
            case PLENARY -> "It is for the participants of the initiative and not for publication.";
            case INTERNAL -> "It is for the ministry itself and not for publication.";
        };
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReadingGuide.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
