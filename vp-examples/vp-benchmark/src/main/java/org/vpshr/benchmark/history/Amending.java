package org.vpshr.benchmark.history;

import java.time.LocalDate;
import java.util.Optional;
import org.vpshr.domain.Command;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.time.When;

/** Puts right what was told not long ago. */
final class Amending {
    private static final String AUTHORISER = "head of division";
    private static final int MONTH = "2000-01".length();

    private final Chance chance;
    private final EntryDraw entries;

    Amending(Chance chance, EntryDraw entries) {
        this.chance = chance;
        this.entries = entries;
    }

    Optional<Command> next(Cast.Actor actor, LocalDate day, Notebook notebook) {
        return notebook.any(
                        chance, note -> !note.openPlan() && note.entry().when().mode() == When.Mode.DATED)
                .map(note -> amend(note, entries.by(note.subject(), actor, day), notebook));
    }

    private Command amend(Notebook.Note note, Contribution by, Notebook notebook) {
        Entry entry = note.entry();
        int draw = chance.below(100);
        if (draw < 10) {
            notebook.remove(entry.id());
            return new DossierCommand.WithdrawEntry(note.subject(), by, entry.id(), "it was another's", AUTHORISER);
        }
        if (draw < 40 && entry.when().stated().length() == MONTH) {
            When when = When.on(entry.when().stated() + "-01");
            notebook.put(note, entry.when(when));
            return new DossierCommand.RefineWhen(note.subject(), by, entry.id(), when, entries.source());
        }
        EntryRevision change =
                EntryRevision.none().says("en", Prose.text(chance, EntryDraw.SHORTEST, EntryDraw.LONGEST));
        Entry now = change.applyTo(entry);
        notebook.put(note, now);
        return draw < 70
                ? new DossierCommand.AmendEntry(note.subject(), by, entry.id(), change, "a slip", AUTHORISER)
                : new DossierCommand.CorrectEntry(note.subject(), by, now, "a slip", AUTHORISER);
    }
}
