package org.vpshr.application.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.file.OutputFile;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Store;

/**
 * What is kept of one record in files apart from it, under a name that follows from where the record is. Whoever can change
 * the record should not be able to change these.
 */
final class Memory {
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final Pattern FORM =
            Pattern.compile("vpshr head seen 1\nstore [^\n]*\nposition ([1-9][0-9]{0,17})\nchain ([0-9a-f]{64})\n");

    private static final Pattern PINNED =
            Pattern.compile("vpshr key pinned 1\nstore [^\n]*\nkey ([A-Za-z0-9+/]{1,4096}={0,2})\n");
    private static final String HEAD = ".head";
    private static final String KEY = ".key";

    private final @Nullable Path folder;
    private final String place;
    private final String name;

    private Memory(@Nullable Path folder, String place) {
        this.folder = folder;
        this.place = place;
        this.name = HexFormat.of().formatHex(Sha256.start().digest(place.getBytes(StandardCharsets.UTF_8)), 0, 16);
    }

    /** @param folder null where nothing is kept */
    static Memory of(@Nullable Path folder, Store store, String where) {
        return new Memory(folder, place(store, where));
    }

    private static String place(Store store, String where) {
        return switch (store) {
            case Store.File file -> real(file.path());
            case Store.Shared shared -> where;
        };
    }

    private static String real(Path file) {
        try {
            return file.toRealPath().toString();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize().toString();
        }
    }

    /** How far the record went when it was seen last; nothing when that is not known. */
    Optional<Head> head() {
        return read(HEAD).flatMap(Memory::parsed);
    }

    private static Optional<Head> parsed(String text) {
        Matcher head = FORM.matcher(text);
        return head.matches() ? Optional.of(new Head(Long.parseLong(head.group(1)), head.group(2))) : Optional.empty();
    }

    /** A record is recorded in and read all the same where this cannot be written. */
    void keep(Head head) {
        try {
            write(
                    HEAD,
                    "vpshr head seen 1\nstore " + printed() + "\nposition " + head.position() + "\nchain " + head.hash()
                            + "\n");
        } catch (OutputNotWritten e) {
            LOG.debug("how far the record goes is not remembered: {}", Unworded.words(e));
        }
    }

    /** The key by which the record should be signed, if one is pinned. */
    Optional<PublicKey> key() {
        return read(KEY).flatMap(Memory::parsedKey);
    }

    private static Optional<PublicKey> parsedKey(String text) {
        Matcher key = PINNED.matcher(text);
        return key.matches() ? PublicKeys.decoded(Base64.getDecoder().decode(key.group(1))) : Optional.empty();
    }

    /** @throws OutputNotWritten when it cannot be kept */
    void pin(PublicKey key) {
        if (folder == null) {
            throw new OutputNotWritten(
                    "the key", "there is no folder to pin it in", "name one apart from the record (--state)", null);
        }
        write(
                KEY,
                "vpshr key pinned 1\nstore " + printed() + "\nkey "
                        + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n");
    }

    /** Where the record is, on one line. */
    private String printed() {
        return place.replaceAll("\\p{Cntrl}", "?");
    }

    private Optional<String> read(String ending) {
        try {
            return folder == null || !Files.exists(folder.resolve(name + ending))
                    ? Optional.empty()
                    : Optional.of(Files.readString(folder.resolve(name + ending)));
        } catch (IOException e) {
            LOG.debug("what was kept of the record cannot be read: {}", Unworded.words(e));
            return Optional.empty();
        }
    }

    private void write(String ending, String text) {
        if (folder != null) {
            makeFolder(folder);
            OutputFile.at(folder.resolve(name + ending))
                    .forOwnerAlone()
                    .remembering()
                    .write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new OutputNotWritten(
                    folder.toString(), "the folder cannot be made", "name another for what is kept of records", e);
        }
    }
}
