package org.vpshr.documents.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vpshr.application.file.OutputFolder;

/** Files on their way into a folder, with what each of them is known by, and the manifests that say so (RFC 8493). */
public final class Bag {
    private static final String PAYLOAD = "data/";
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final OutputFolder.NewFiles folder;
    private final SortedMap<String, String> payload = new TreeMap<>();
    private final SortedMap<String, String> tags = new TreeMap<>();
    private long payloadBytes;
    private long bytes;

    /** Nothing is in it yet. */
    public Bag(OutputFolder.NewFiles folder) {
        this.folder = folder;
    }

    /** Puts a file into it; below {@code data/} is what is kept, all else tells of that. */
    public void put(String name, byte[] content) throws IOException {
        try (OutputStream out = file(name)) {
            out.write(content);
        }
    }

    /** The same of a text. */
    public void put(String name, String text) throws IOException {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file in it that is longer than memory. */
    public OutputStream file(String name) throws IOException {
        return new Counted(name, folder.file(name));
    }

    /** A label of its description, and what it says. */
    public record Label(String name, String value) {
        private String line() {
            return name + ": " + value.replaceAll("\\s+", " ").strip() + "\n";
        }
    }

    /** Describes it, and lists what is in it. Nothing is put into it from then on. */
    public void close(List<Label> labels) throws IOException {
        put("bagit.txt", DECLARATION);
        String oxum = payloadBytes + "." + payload.size();
        put(
                "bag-info.txt",
                labels.stream().map(Label::line).collect(Collectors.joining()) + "Payload-Oxum: " + oxum + "\n");
        put("manifest-sha256.txt", manifest(payload));
        put("tagmanifest-sha256.txt", manifest(tags));
    }

    private static String manifest(SortedMap<String, String> files) {
        return files.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** How many files are in it. */
    public int files() {
        return payload.size() + tags.size();
    }

    /** How many bytes they have together. */
    public long bytes() {
        return bytes;
    }

    private void known(String name, byte[] digest, long size) {
        boolean isPayload = name.startsWith(PAYLOAD);
        (isPayload ? payload : tags).put(name, HexFormat.of().formatHex(digest));
        payloadBytes += isPayload ? size : 0;
        bytes += size;
    }

    private final class Counted extends FilterOutputStream {
        private final String name;
        private final MessageDigest digest = sha256();
        private long size;
        private boolean isClosed;

        Counted(String name, OutputStream out) {
            super(out);
            this.name = name;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] content, int from, int many) throws IOException {
            out.write(content, from, many);
            digest.update(content, from, many);
            size += many;
        }

        @Override
        public void close() throws IOException {
            super.close();
            if (!isClosed) {
                isClosed = true;
                known(name, digest.digest(), size);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
