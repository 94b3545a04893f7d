package org.vpshr.projections.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;
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
 * @param steps its events in order
 */
public record Trace(EntryHistory history, String text, List<Step> steps) {

    public Trace {
        steps = List.copyOf(steps);
    }

    /**
     * An event in the life of the entry.
     *
     * @param version the number of the version that it brought, from 1; the one before it where it changed nothing said
     * @param changes whether it brought a version
     * @param takesBack whether it took the entry back
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
            String when,
            String text,
            List<Source> sources,
            List<Attachment> attachments) {
        public Step {
            sources = List.copyOf(sources);
            attachments = List.copyOf(attachments);
        }
    }

    /** Texts in the language, names as far as they are known. */
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
        return new Trace(history, history.entry().statement().in(language, names::person), steps);
    }

    private static Step step(
            RecordedEvent recorded, int version, boolean changes, Entry entry, Names names, Language language) {
        String when = entry.when().hasDate() ? entry.when().span().edtf() : "";
        List<Source> sources = new ArrayList<>(entry.sources());
        if (recorded.event() instanceof DossierEvent.WhenRefined refined && !sources.contains(refined.source())) {
            sources.add(refined.source());
        }
        return new Step(
                Cause.of(recorded),
                version,
                changes,
                takesBack(recorded.event()),
                when,
                entry.statement().in(language, names::person),
                sources.stream().map(names::in).toList(),
                recorded.event().attachments().stream()
                        .filter(Attachment::isRead)
                        .toList());
    }

    private static boolean takesBack(DomainEvent event) {
        return event instanceof DossierEvent.Amendment amendment && amendment.takesBack();
    }

    /** The sources of what it says now. */
    public List<Source> sources() {
        return steps.isEmpty() ? List.of() : steps.getLast().sources();
    }

    /** The last of the files with the name that its events rest on. */
    public Optional<Attachment> attachment(String name) {
        return steps.stream()
                .flatMap(step -> step.attachments().stream())
                .filter(file -> file.name().equals(name))
                .reduce((before, after) -> after);
    }

    public EntryId entry() {
        return history.entry().id();
    }
}
