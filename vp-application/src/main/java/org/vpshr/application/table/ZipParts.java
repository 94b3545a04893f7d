package org.vpshr.application.table;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.vpshr.application.failure.InvalidInput;

/**
 * The parts of a packed file. Nothing is ever unpacked to a place that the file names, and no more is unpacked in all
 * than {@link #LARGEST}, whatever the file says of its own sizes.
 */
final class ZipParts implements AutoCloseable {
    static final long LARGEST = 32L << 20;
    private static final int MOST_PARTS = 1_000;

    private final String file;
    private final Path copy;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private long unpacked;

    private ZipParts(String file, Path copy, ZipFile zip) {
        this.file = file;
        this.copy = copy;
        this.zip = zip;
    }

    /** What is packed can be read from a file alone: the list of what is in it stands at its end. */
    static ZipParts open(String file, byte[] bytes) throws IOException {
        Path copy = Files.createTempFile("vp-", ".xlsx");
        try {
            Files.write(copy, bytes);
            ZipParts packed = new ZipParts(file, copy, new ZipFile(copy.toFile()));
            packed.survey();
            return packed;
        } catch (ZipException | EOFException e) {
            Files.delete(copy);
            throw Tables.refused(
                    file, "it is a packed file, but damaged, cut off or locked", "save the workbook anew as .xlsx");
        } catch (IOException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        }
    }

    private void survey() throws IOException {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        refuseIf(entries.size() > MOST_PARTS, "it has more than 1,000 parts", "save the table alone as .xlsx");
        refuseIf(
                entries.stream().mapToLong(ZipEntry::getSize).sum() > LARGEST,
                "unpacked it is larger than 32 MiB",
                "split it, and leave out pictures");
        for (ZipEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            refuseIf(parts.put(name, entry) != null, "a part is in it twice", "save the workbook anew as .xlsx");
            refuseIf(isTrick(name), "a part of it has a name that no workbook has", "save the workbook anew as .xlsx");
            refuseIf(name.endsWith("vbaproject.bin"), "it holds macros", "save it as .xlsx without them");
            refuseIf(
                    name.contains("/externallinks/"),
                    "it takes cells from other files",
                    "copy them and paste them as values");
        }
    }

    private static boolean isTrick(String name) {
        return name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
    }

    /** The part of that name, in small or capital letters, if it is there; the one who asks closes it. */
    Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = parts.get(name.toLowerCase(Locale.ROOT));
        return entry == null ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry)));
    }

    InvalidInput refused(String wrong, String remedy) {
        return Tables.refused(file, wrong, remedy);
    }

    private void refuseIf(boolean bad, String wrong, String remedy) throws IOException {
        if (bad) {
            zip.close();
            throw refused(wrong, remedy);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.delete(copy);
    }

    /** Counts what comes out, since what a packed file says of itself may be untrue. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            unpacked += more;
            if (unpacked > LARGEST) {
                throw refused("unpacked it is larger than 32 MiB", "split it, and leave out pictures");
            }
        }
    }
}
