package org.vpshr.domain.entry;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.text.References;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.time.FuzzyDate;

/**
 * What an entry was taken from; it becomes a footnote. A source has a date of its own apart from the fact's (rule 120).
 *
 * @param title what it is called; persons in it only as references in braces
 * @param publisher who published it; empty if unknown
 * @param address where it was found; empty if it has none
 * @param published its own date, if known
 * @param accessed the day on which it was read, if known
 * @param snapshot where a copy is kept; empty if none is
 */
public record Source(
        @OneLine String title,
        @OneLine @MayBeEmpty String publisher,
        @OneLine @MayBeEmpty String address,
        @Nullable FuzzyDate published,
        @Nullable FuzzyDate accessed,
        @OneLine @MayBeEmpty String snapshot) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when it has no title, or the address is no web address
     */
    public Source {
        if (title.isBlank()) {
            throw new InvalidValue("a source needs a title");
        }
        if (!address.isEmpty()
                && !StandIn.is(address)
                && !ADDRESS.matcher(address).matches()) {
            throw new InvalidValue("the address of a source begins with https:// or http:// and has no blanks in it");
        }
    }

    /**
     * {@return a source of which no more than its title is known; what more is known is said with the methods below}
     *
     * @param title what it is called
     */
    public static Source of(String title) {
        return new Source(title, "", "", null, null, "");
    }

    /** {@return the persons that its title refers to} */
    public Set<String> persons() {
        return References.in(title);
    }

    /**
     * {@return the source with names in the places of references}
     *
     * @param names answers the name for a reference
     */
    public Source named(UnaryOperator<String> names) {
        return new Source(References.named(title, names), publisher, address, published, accessed, snapshot);
    }

    /**
     * {@return the source with who published it}
     *
     * @param name who published it
     */
    public Source publisher(String name) {
        return new Source(title, name, address, published, accessed, snapshot);
    }

    /**
     * {@return the source with where it was found}
     *
     * @param url where it was found: a web address
     */
    public Source address(String url) {
        return new Source(title, publisher, url, published, accessed, snapshot);
    }

    /**
     * {@return the source with its own date, in EDTF}
     *
     * @param edtf the date or interval in EDTF, as exactly as it is known, such as {@code 2025-04}
     */
    public Source published(String edtf) {
        return new Source(title, publisher, address, FuzzyDate.parse(edtf), accessed, snapshot);
    }

    /**
     * {@return the source with the day on which it was read, in EDTF}
     *
     * @param edtf the date or interval in EDTF, as exactly as it is known, such as {@code 2025-04}
     */
    public Source accessed(String edtf) {
        return new Source(title, publisher, address, published, FuzzyDate.parse(edtf), snapshot);
    }

    /**
     * {@return the source with where a copy is kept}
     *
     * @param path where a copy of it is kept
     */
    public Source snapshot(String path) {
        return new Source(title, publisher, address, published, accessed, path);
    }
}
