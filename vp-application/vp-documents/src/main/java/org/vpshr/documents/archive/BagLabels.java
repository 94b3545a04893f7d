package org.vpshr.documents.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.store.Head;

/**
 * What a bag says of itself.
 *
 * @param catalogued by what a library catalogues it
 * @param day the day on which the last event was recorded that it tells of
 * @param head how far the record goes that it tells of
 */
record BagLabels(DublinCore catalogued, LocalDate day, Head head) {
    List<Bag.Label> all() {
        List<Bag.Label> labels = new ArrayList<>();
        labels.add(new Bag.Label("Source-Organization", catalogued.first("creator")));
        labels.add(new Bag.Label("External-Identifier", catalogued.first("identifier")));
        labels.add(new Bag.Label("External-Description", catalogued.first("title")));
        labels.add(new Bag.Label("Bagging-Date", day.toString()));
        labels.addAll(catalogued.labels());
        labels.add(new Bag.Label("VP-Record-Position", String.valueOf(head.position())));
        labels.add(new Bag.Label("VP-Record-Head", head.hash()));
        return labels;
    }
}
