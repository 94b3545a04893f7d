package org.vpshr.page;

import org.vpshr.application.Access;
import org.vpshr.page.address.Viewer;

/**
 * The pages of a record, for a viewer: a function from what a browser asks for to what it shows. It may be used by many
 * threads, and neither opens nor closes the record.
 */
public final class RecordPages {
    private final Access record;
    private final Viewer viewer;

    private RecordPages(Access record, Viewer viewer) {
        this.record = record;
        this.viewer = viewer;
    }

    /**
     * {@return the pages of a record}
     *
     * @param record the record, as somebody may use it who sees at least as far as the viewer
     * @param viewer for whom they are made
     */
    public static RecordPages of(Access record, Viewer viewer) {
        return new RecordPages(record, viewer);
    }
}
