package org.vpshr.projections.report;

import java.util.ArrayList;
import java.util.List;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;

/**
 * Makes the report of a year from the history up to a position, as an audience may see it. The same history gives the same
 * report on every machine (rule 93).
 */
public final class Reconstruction implements Fold {
    private final long upTo;
    private final AudienceView view;
    private final Entries entries = new Entries();
    private final Names names = new Names();
    private final List<RecordedEvent> ofReports = new ArrayList<>();
    private long position;

    /**
     * @param upTo the last ledger position to know of; {@link Long#MAX_VALUE} for all that is known now
     * @param view for whom
     */
    public Reconstruction(long upTo, AudienceView view) {
        this.upTo = upTo;
        this.view = view;
    }

    @Override
    public void apply(RecordedEvent recorded) {
        if (recorded.position() <= upTo) {
            position = recorded.position();
            view.seen(recorded).ifPresent(seen -> {
                entries.apply(seen);
                names.apply(seen);
                if (seen.event() instanceof ReportEvent) {
                    ofReports.add(seen);
                }
            });
        }
    }

    /** Nothing more of what was recorded up to the position bears on what will be asked, and it need not be applied. */
    public void knows(long known) {
        position = Math.max(position, Math.min(known, upTo));
    }

    /** The entries that the audience may see, as they stood. */
    public Entries entries() {
        return entries;
    }

    public Names names() {
        return names;
    }

    /** What was recorded of a report itself, in order, as far as the audience may see it. */
    public List<RecordedEvent> about(AnnualReportId id) {
        return ofReports.stream()
                .filter(recorded -> recorded.event().subject().equals(id))
                .toList();
    }

    /** The ledger position that the state was made from. */
    public long position() {
        return position;
    }

    public Report report(AnnualReportId id, Template template, Language language) {
        return report(id, template, language, names);
    }

    /** The same with references in the places of the names of persons, which is the same whoever's name is erased. */
    public Report reportWithReferences(AnnualReportId id, Template template, Language language) {
        return report(id, template, language, names.asReferences());
    }

    private Report report(AnnualReportId id, Template template, Language language, Names by) {
        Page page = new Page(template, language, by);
        List<Report.Section> sections = page.sections(new Selection(entries, id, template).bySection());
        return new Report(
                id,
                template.key(),
                view.audience(),
                language,
                page.title(id.year()),
                sections,
                page.footnotes(),
                position);
    }
}
