package org.vpshr.application.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Where in the index a tag stands: all entries of a bucket are checked together. So a bucket is small, and the tags that are
 * asked for by how they begin stand in buckets of their own, one beside the other.
 */
public final class TagBucket {
    private static final int ALL = 1 << 16;
    private static final int GATHERED = 1 << 8;
    private static final List<String> BEGINNINGS = List.of("subject=person/", "subject=organisation/");

    /** Buckets from one up to and with another. */
    record Range(int first, int last) {}

    private TagBucket() {}

    /** The bucket of a tag. */
    public static int of(String tag) {
        CRC32 sum = new CRC32();
        sum.update(tag.getBytes(StandardCharsets.UTF_8));
        int number = (int) sum.getValue();
        for (String beginning : BEGINNINGS) {
            if (tag.startsWith(beginning)) {
                return under(beginning).first() + (number & GATHERED - 1);
            }
        }
        return number & ALL - 1;
    }

    /** The buckets of all tags that begin so, and of no others. */
    static Range under(String beginning) {
        int at = BEGINNINGS.indexOf(beginning);
        if (at < 0) {
            throw new IllegalArgumentException("tags that begin with " + beginning + " are not gathered");
        }
        int first = ALL + at * GATHERED;
        return new Range(first, first + GATHERED - 1);
    }
}
