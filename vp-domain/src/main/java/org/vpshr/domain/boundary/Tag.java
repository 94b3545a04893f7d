package org.vpshr.domain.boundary;

import org.vpshr.domain.text.Label;

/**
 * A mark on an event by which decisions find it: {@code subject=workinggroup/PE/gt-pv}, {@code chair=VPI}.
 *
 * @param key what the tag is called
 * @param value the value by which it is found
 */
public record Tag(@Label String key, @Label String value) implements Comparable<Tag> {

    @Override
    public int compareTo(Tag other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}
