package org.vpshr.application.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpshr.application.file.disk.HeldFiles;

/**
 * What nothing is ever written over, whoever's it is: a store, its keys, its checkpoint, what a database keeps beside
 * them, a master key, a signing key, what is remembered of a record outside of it. A file is known by what is in it, not by what it is called; a name counts where it
 * is one that belongs to a database beside it, whether the file is there or not.
 */
final class Irreplaceable {
    /** What is kept of a record outside of it is replaced by nobody but who keeps it. */
    static final String REMEMBERS = "it is what is remembered of a record";

    private static final int LOOKED_AT = 1 << 16;

    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final List<byte[]> JOURNALS =
            List.of(new byte[] {0x37, 0x7f, 0x06, (byte) 0x82}, new byte[] {0x37, 0x7f, 0x06, (byte) 0x83}, new byte[] {
                (byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7
            });

    private static final Pattern BESIDE_A_DATABASE =
            Pattern.compile("(.+?)(\\.keys|\\.master|\\.checkpoint|-wal|-shm|-journal)");
    private static final Pattern PEM =
            Pattern.compile("\\A\\s*-----BEGIN |^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----", Pattern.MULTILINE);
    private static final Pattern REMEMBERED = Pattern.compile("vpshr (head seen|key pinned) [0-9]+\n");
    private static final Pattern MASTER_KEY = Pattern.compile("\\s*[A-Za-z0-9+/]{43}=\\s*");

    private Irreplaceable() {}

    /**
     * What the file is, in plain words, if nothing may be written over it.
     *
     * @param real where it is, or would be
     */
    static Optional<String> kind(Path real) throws IOException {
        if (isBesideADatabase(real)) {
            return Optional.of("it belongs to the store beside it");
        }
        if (isJournal(real, "-wal") || isJournal(real, "-journal")) {
            return Optional.of("it is a store that was not closed");
        }
        return Files.isRegularFile(real) ? kind(first(real)) : Optional.empty();
    }

    private static Optional<String> kind(Optional<byte[]> first) {
        if (first.isEmpty()) {
            return Optional.of("it is a store that is open");
        }
        byte[] bytes = first.get();
        if (begins(bytes, DATABASE)) {
            return Optional.of("it is a store, or another database");
        }
        if (JOURNALS.stream().anyMatch(journal -> begins(bytes, journal))) {
            return Optional.of("it holds what a store has yet to take in");
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (PEM.matcher(text).find()) {
            return Optional.of("it is a key or a certificate");
        }
        if (REMEMBERED.matcher(text).lookingAt()) {
            return Optional.of(REMEMBERS);
        }
        return MASTER_KEY.matcher(text).matches() ? Optional.of("it is a master key") : Optional.empty();
    }

    /** Whether it has the name of one of the files that are kept beside a database that is there. */
    private static boolean isBesideADatabase(Path real) throws IOException {
        for (Matcher name = named(real); name.matches(); name = named(real.resolveSibling(name.group(1)))) {
            if (isDatabase(real.resolveSibling(name.group(1)))) {
                return true;
            }
        }
        return false;
    }

    private static Matcher named(Path file) {
        return BESIDE_A_DATABASE.matcher(String.valueOf(file.getFileName()));
    }

    private static boolean isDatabase(Path file) throws IOException {
        return Files.isRegularFile(file)
                && first(file).map(bytes -> begins(bytes, DATABASE)).orElse(true);
    }

    private static boolean isJournal(Path real, String ending) throws IOException {
        Path journal = real.resolveSibling(real.getFileName() + ending);
        return Files.isRegularFile(journal)
                && first(journal)
                        .filter(bytes -> JOURNALS.stream().anyMatch(one -> begins(bytes, one)))
                        .isPresent();
    }

    /** Its first bytes; nothing where it is a database that this process has open. */
    private static Optional<byte[]> first(Path file) throws IOException {
        return HeldFiles.lookInto(file, Irreplaceable::read);
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
