package org.vpshr.projections.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.DossierEvent.Justification;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Cause;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;

/**
 * The whole life of an entry: each event that touched it, who answers for that and on what evidence, and what the entry
 * said from then on.
 *
 * @param history the entry as it stands
 * @param text what it says
 * @param detail all else that it says
 * @param steps its events in order
 */
public record Trace(EntryHistory history, String text, EntryDetail detail, List<Step> steps) {

    /** Takes a copy of the steps. */
    public Trace {
        steps = List.copyOf(steps);
    }

    /**
     * An event in the life of the entry.
     *
     * @param cause the event behind it
     * @param version the number of the version that it brought, from 1; the one before it where it changed nothing said
     * @param changes whether it brought a version
     * @param takesBack whether it took the entry back
     * @param reason why it was recorded of the entry; empty where none is given, and for whom that is not
     * @param authoriser by whose authority; empty where nobody had to, and for whom that is not
     * @param when the time that the entry speaks of from then on, in EDTF; empty if it has none
     * @param text what the entry says from then on
     * @param sources what the version was taken from
     * @param attachments the files that the event rests on
     */
    public record Step(
            Cause cause,
            int version,
            boolean changes,
            boolean takesBack,
            String reason,
            String authoriser,
            String when,
            String text,
            List<Source> sources,
            List<Attachment> attachments) {
        /** Takes copies of the lists. */
        public Step {
            sources = List.copyOf(sources);
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * {@return how the entry came about, texts in the language, names as far as they are known}
     *
     * @param history an entry with its life
     * @param names the names of persons and parties
     * @param language in which the texts are given
     */
    public static Trace of(EntryHistory history, Names names, Language language) {
        List<Step> steps = new ArrayList<>();
        int version = 0;
        Optional<Entry> entry = Optional.empty();
        for (RecordedEvent recorded : history.life()) {
            Optional<Entry> said = EntryHistory.saidAfter(recorded.event(), entry);
            boolean changes = !said.equals(entry);
            version += changes ? 1 : 0;
            entry = said;
            steps.add(step(recorded, version, changes, said.orElse(history.entry()), names, language));
        }
        return new Trace(
                history,
                history.entry().statement().in(language, names::person),
                EntryDetail.of(history, names),
                steps);
    }

    private static Step step(
            RecordedEvent recorded, int version, boolean changes, Entry entry, Names names, Language language) {
        String when = entry.when().hasDate() ? entry.when().span().edtf() : "";
        List<Source> sources = new ArrayList<>(entry.sources());
        if (recorded.event() instanceof DossierEvent.WhenRefined refined && !sources.contains(refined.source())) {
            sources.add(refined.source());
        }
        if (recorded.event() instanceof DossierEvent.EntryConfirmed confirmed
                && !sources.contains(confirmed.source())) {
            sources.add(confirmed.source());
        }
        Optional<Justification> why = justification(recorded.event());
        return new Step(
                Cause.of(recorded),
                version,
                changes,
                takesBack(recorded.event()),
                why.map(Justification::reason).map(StandIn::orEmpty).orElse(""),
                why.map(Justification::authoriser).map(StandIn::orEmpty).orElse(""),
                when,
                entry.statement().in(language, names::person),
                sources.stream().map(names::in).toList(),
                recorded.event().attachments().stream()
                        .filter(Attachment::isRead)
                        .toList());
    }

    private static Optional<Justification> justification(DomainEvent event) {
        return event instanceof DossierEvent.Development development ? development.justification() : Optional.empty();
    }

    private static boolean takesBack(DomainEvent event) {
        return event instanceof DossierEvent.Amendment amendment && amendment.takesBack();
    }

    /** {@return the sources of what it says now} */
    public List<Source> sources() {
        return steps.isEmpty() ? List.of() : steps.getLast().sources();
    }

    /**
     * {@return the files with the name that its events rest on, by the positions of these}
     *
     * @param name the name of a file, without a folder
     */
    public SortedMap<Long, Attachment> attachments(String name) {
        SortedMap<Long, Attachment> named = new TreeMap<>();
        steps.forEach(step -> step.attachments().stream()
                .filter(file -> file.name().equals(name))
                .forEach(file -> named.put(step.cause().position(), file)));
        return named;
    }

    /** {@return the entry, by its id} */
    public EntryId entry() {
        return history.entry().id();
    }
}
