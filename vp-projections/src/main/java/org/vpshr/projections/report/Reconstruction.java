package org.vpshr.projections.report;

import java.util.List;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;

/**
 * Makes the report of a year from the history up to a position. Restrictions recorded later bind it all the same (rule
 * 112). The same history gives the same report on every machine (rule 93).
 */
public final class Reconstruction implements Fold {
    private final long upTo;
    private final Entries entries = new Entries();
    private final Names names = new Names();
    private long position;

    /** @param upTo the last ledger position to know of; {@link Long#MAX_VALUE} for all that is known now */
    public Reconstruction(long upTo) {
        this.upTo = upTo;
    }

    @Override
    public void apply(RecordedEvent recorded) {
        if (recorded.position() <= upTo) {
            position = recorded.position();
            entries.apply(recorded);
            names.apply(recorded);
        } else if (recorded.event().bindsOlderStates()) {
            entries.apply(recorded);
        }
    }

    /**
     * Nothing more of what was recorded up to the position bears on what will be asked, and it need not be applied.
     */
    public void knows(long known) {
        position = Math.max(position, Math.min(known, upTo));
    }

    /** All entries as they stood. */
    public Entries entries() {
        return entries;
    }

    public Names names() {
        return names;
    }

    /** The ledger position that the state was made from. */
    public long position() {
        return position;
    }

    /** Entries that the audience may not see because of a restriction recorded later; it binds this state too (rule 112). */
    public List<Report.Omission> boundLater(Circle audience) {
        return entries.standing().stream()
                .filter(c -> c.restriction() != null && !audience.sees(c.circle()))
                .flatMap(c -> c.life().stream()
                        .filter(r -> r.position() > position && r.event() instanceof DossierEvent.EntryRestricted)
                        .map(r -> new Report.Omission(
                                c.entry().id(),
                                ((DossierEvent.EntryRestricted) r.event())
                                        .audience()
                                        .ground(),
                                r.position())))
                .toList();
    }

    public Report report(AnnualReportId id, Template template, Circle audience, Language language) {
        Selection selection = new Selection(entries, id, template, audience);
        Page page = new Page(template, language, names, audience);
        List<Report.Section> sections = page.sections(selection.bySection());
        return new Report(
                id,
                template.key(),
                audience,
                language,
                page.title(id.year()),
                sections,
                page.footnotes(),
                position,
                selection.omissions(names));
    }
}
