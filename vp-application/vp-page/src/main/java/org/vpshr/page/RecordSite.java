package org.vpshr.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.file.OutputFolder;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;

/**
 * What the public may see of a record, as files that open from a disk: each report as known now, in each published version and
 * at the stops between, two of them side by side, the years at a glance, and the life of each statement of which more was
 * recorded than that it was said. The same record gives the same bytes on the same day.
 */
public final class RecordSite {
    private static final String MARK = "site.txt";
    private static final String WORDS = "Pages of a Voluntary Principles record, for the public.\n";

    /** So many files are made at once, by all processors, and are in memory. */
    private static final int AT_ONCE = 128;

    private final SitePages pages;
    private final OutputFolder.NewFiles folder;
    private final Set<Address> known = new HashSet<>();
    private final Deque<Address> open = new ArrayDeque<>();
    private int files;
    private long bytes;

    private RecordSite(SitePages pages, OutputFolder.NewFiles folder) {
        this.pages = pages;
        this.folder = folder;
    }

    /**
     * What was written.
     *
     * @param files how many files
     * @param bytes how many bytes they have together
     */
    public record Written(int files, long bytes) {}

    /**
     * Writes all files, or none.
     *
     * @param record the record
     * @param first the government whose reports the first page leads to
     * @param folder a new or an empty folder, or one of such files, which are replaced
     * @return how much that was
     */
    public static Written write(VoluntaryPrinciples record, Country first, Path folder) {
        SitePages pages = new SitePages(record, first);
        return OutputFolder.at(folder, RecordSite::isIn)
                .write(files -> Optional.of(new RecordSite(pages, files).written()))
                .orElseThrow();
    }

    private static boolean isIn(Path folder) {
        try {
            Path mark = folder.resolve(MARK);
            return Files.isRegularFile(mark) && Files.readString(mark).equals(WORDS);
        } catch (IOException e) {
            return false; // what cannot be read is not ours
        }
    }

    /** From the first page on, whatever is led to. */
    private Written written() throws IOException {
        file(MARK, WORDS.getBytes(StandardCharsets.UTF_8));
        Stream.concat(
                        Stream.of(new Address.Governments()),
                        Resources.all().keySet().stream().sorted().map(Address.Resource::new))
                .forEach(this::led);
        while (!open.isEmpty()) {
            for (SitePages.SiteFile made :
                    next().parallelStream().map(pages::file).toList()) {
                file(made.name(), made.content());
                made.led().forEach(this::led);
            }
        }
        return new Written(files, bytes);
    }

    private List<Address> next() {
        List<Address> next = new ArrayList<>();
        while (next.size() < AT_ONCE && !open.isEmpty()) {
            next.add(open.poll());
        }
        return next;
    }

    private void led(Address address) {
        if (known.add(address)) {
            open.add(address);
        }
    }

    private void file(String name, byte[] content) throws IOException {
        try (OutputStream out = folder.file(name)) {
            out.write(content);
        }
        files++;
        bytes += content.length;
    }
}
