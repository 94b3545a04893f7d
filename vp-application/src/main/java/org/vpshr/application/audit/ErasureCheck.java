package org.vpshr.application.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.store.Inspection.Problem;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.dossier.DossierEvent.EntryErased;
import org.vpshr.domain.register.RegisterEvent.PersonErased;

/** Whether just those texts are gone of which an erasure on record says so, and their keys with them. */
final class ErasureCheck {
    private static final String PERSON = "register.PersonRegistered";
    private static final String ERASURE = "dossier.EntryErased";

    /** By the tag of the person or entry, the position at which its erasure was recorded last. */
    private final Map<String, Long> erased = new LinkedHashMap<>();

    void take(long position, DomainEvent event) {
        switch (event) {
            case PersonErased e -> erased.put(Tags.subject(e.subject()).toString(), position);
            case EntryErased e -> erased.put(Tags.entry(e.entry()).toString(), position);
            default -> {
                // nothing was erased by it
            }
        }
    }

    /** @param gone events whose texts are gone */
    List<Problem> problems(List<StoredRow> gone, Ledger ledger, EventKeys keys) {
        List<Problem> problems = new ArrayList<>();
        gone.stream()
                .filter(row -> !isErased(row))
                .map(row -> new Problem(
                        row.position(), "the texts beside the event are gone, and no erasure of them is on record"))
                .forEach(problems::add);
        erased.forEach((tag, at) -> ledger.bearing(new TreeSet<>(Set.of(tag)), 1, at).stream()
                .filter(this::isErased)
                .forEach(row -> left(row, keys, problems)));
        return problems;
    }

    private void left(StoredRow row, EventKeys keys, List<Problem> problems) {
        if (!row.texts().equals(RowTexts.NONE)) {
            problems.add(new Problem(
                    row.position(), "the texts beside the event were erased, as is on record, and are there again"));
        }
        if (keys.has(row.position())) {
            problems.add(new Problem(
                    row.position(),
                    "the texts beside the event were erased, as is on record, and their key is still there; record anything,"
                            + " and it is destroyed"));
        }
    }

    private boolean isErased(StoredRow row) {
        return row.tags().stream()
                .filter(tag -> isBound(row, tag))
                .anyMatch(tag -> erased.getOrDefault(tag, 0L) > row.position());
    }

    /** Of a person the name is erased, and nothing of other events about it; the erasure itself keeps its ground. */
    private static boolean isBound(StoredRow row, String tag) {
        return tag.startsWith("subject=")
                ? row.type().equals(PERSON)
                : !row.type().equals(ERASURE);
    }

    /** How many of the events were erased. */
    long erased(List<StoredRow> gone) {
        return gone.stream().filter(this::isErased).count();
    }
}
