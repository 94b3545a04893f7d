package org.vpshr.application.render;

import org.vpshr.application.render.trace.TraceProv;
import org.vpshr.application.reports.EntryTrace;

/** Provenance in the words of W3C PROV, as JSON. */
public final class ProvJson {
    private ProvJson() {}

    /**
     * {@return the whole life of an entry}
     *
     * @param life the life of an entry
     */
    public static String of(EntryTrace life) {
        return TraceProv.of(life);
    }
}
