package org.vpshr.page;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is sent for an address.
 *
 * @param status the status code of HTTP, such as 200
 * @param headers by their names as they are sent
 * @param content the bytes of the page, the style sheet or the data
 */
public record Answer(int status, SortedMap<String, String> headers, byte[] content) {

    /** Takes copies. */
    public Answer {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        content = content.clone();
    }

    /** {@return the bytes of the page, the style sheet or the data} */
    @Override
    public byte[] content() {
        return content.clone();
    }
}
