package org.vpshr.projections.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.verdict.Verdict;
import org.vpshr.projections.writing.DayOfWriting;
import org.vpshr.projections.writing.Omission;
import org.vpshr.projections.writing.WritingFilter;

/**
 * Makes the report of a year from the history up to a position, as an audience may see it. The same history gives the same
 * report on every machine (rule 93).
 */
public final class Reconstruction implements Fold {
    private final long upTo;
    private final AudienceView view;
    private final @Nullable WritingFilter writing;
    private final Entries entries = new Entries();
    private final Names names = new Names();
    private final List<RecordedEvent> ofReports = new ArrayList<>();
    /** All that the audience sees, whenever it was written; kept where not all of it is told. */
    private final Entries everWritten = new Entries();

    /** Made when a report is asked for. */
    private @Nullable ToldByYear told;

    private long position;

    /**
     * A state of which nothing is known yet.
     *
     * @param upTo the last ledger position to know of; {@link Long#MAX_VALUE} for all that is known now
     * @param view for whom
     */
    public Reconstruction(long upTo, AudienceView view) {
        this(upTo, view, null);
    }

    private Reconstruction(long upTo, AudienceView view, @Nullable WritingFilter writing) {
        this.upTo = upTo;
        this.view = view;
        this.writing = writing;
    }

    /**
     * {@return the same of what desks say they had written by a day; before anything is applied to it}
     *
     * @param day the last day of writing that is told of
     */
    public Reconstruction writtenBy(LocalDate day) {
        return new Reconstruction(upTo, view, new WritingFilter(day));
    }

    @Override
    public void apply(RecordedEvent recorded) {
        if (recorded.position() <= upTo) {
            position = recorded.position();
            view.seen(recorded).filter(this::tells).ifPresent(this::knows);
        }
    }

    private boolean tells(RecordedEvent seen) {
        if (writing == null) {
            return true;
        }
        everWritten.apply(seen);
        return writing.tells(seen);
    }

    private void knows(RecordedEvent seen) {
        entries.apply(seen);
        told = null;
        names.apply(seen);
        if (seen.event() instanceof ReportEvent) {
            ofReports.add(seen);
        }
    }

    /**
     * Nothing more of what was recorded up to the position bears on what will be asked, and it need not be applied.
     *
     * @param known the position, from 1
     */
    public void knows(long known) {
        position = Math.max(position, Math.min(known, upTo));
    }

    /** {@return the entries that the audience may see, as they stood} */
    public Entries entries() {
        return entries;
    }

    /** {@return the names of persons and parties, as they were known} */
    public Names names() {
        return names;
    }

    /**
     * {@return what was recorded of a report itself, in order, as far as the audience may see it}
     *
     * @param id which report
     */
    public List<RecordedEvent> about(AnnualReportId id) {
        return ofReports.stream()
                .filter(recorded -> recorded.event().subject().equals(id))
                .toList();
    }

    /**
     * {@return what was recorded of the reports of a government, in order, as far as the audience may see it}
     *
     * @param government the government, by its country
     */
    public List<RecordedEvent> ofReports(Country government) {
        return ofReports.stream()
                .filter(recorded -> recorded.event()
                        .belongsTo()
                        .owner()
                        .filter(government::equals)
                        .isPresent())
                .toList();
    }

    /** {@return the ledger position that the state was made from} */
    public long position() {
        return position;
    }

    /**
     * {@return the report, made from this state}
     *
     * @param id which report
     * @param template the template by which it is laid out
     * @param language in which it is printed
     */
    public Report report(AnnualReportId id, Template template, Language language) {
        return report(id, template, language, names);
    }

    /**
     * {@return by which day what it tells was written, and what of the report is left out of that, where the report
     * would print it, before or after an amendment; nothing where all is told, whenever it was written}
     *
     * @param id which report
     * @param template the template by which it is laid out
     */
    public Optional<DayOfWriting> dayOfWriting(AnnualReportId id, Template template) {
        Selection selection = new Selection(everWritten, id, template);
        return Optional.ofNullable(writing)
                .map(filter -> new DayOfWriting(
                        filter.day(),
                        filter.omissions().stream()
                                .filter(each -> bearsOn(each, selection))
                                .toList()));
    }

    private boolean bearsOn(Omission omission, Selection selection) {
        EntryId entry = omission.entry();
        return entry == null
                ? omission.subject().equals(selection.id())
                : everWritten.find(entry).filter(selection::everPrints).isPresent();
    }

    /**
     * {@return the first day on which an entry was written that the audience may see; where it is asked for a day of
     * writing}
     */
    public Optional<LocalDate> firstDayOfWriting() {
        return Optional.ofNullable(writing).flatMap(WritingFilter::firstDay);
    }

    /**
     * {@return the same with references in the places of the names of persons, which is the same whoever's name is
     * erased}
     *
     * @param id which report
     * @param template the template by which it is laid out
     * @param language in which it is printed
     */
    public Report reportWithReferences(AnnualReportId id, Template template, Language language) {
        return report(id, template, language, names.asReferences());
    }

    private synchronized List<EntryHistory> told(AnnualReportId id) {
        if (told == null) {
            told = ToldByYear.of(entries);
        }
        return told.in(id.government(), id.year());
    }

    /**
     * {@return why the report prints each entry that the audience may see, or why not, in the order of recording}
     *
     * @param id which report
     * @param template the template by which it is laid out
     */
    public List<Verdict> verdicts(AnnualReportId id, Template template) {
        return new Selection(entries, id, template).verdicts();
    }

    private Report report(AnnualReportId id, Template template, Language language, Names by) {
        Page page = new Page(template, id, language, by);
        List<Report.Section> sections = page.sections(new Selection(entries, id, template).bySection(told(id)));
        return new Report(
                id, template.key(), view.audience(), language, page.title(), sections, page.footnotes(), position);
    }
}
