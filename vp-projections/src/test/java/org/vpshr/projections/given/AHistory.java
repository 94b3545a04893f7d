package org.vpshr.projections.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;

/** What was recorded, in that order, a minute apart; and what is made of it. */
public final class AHistory {
    private static final Instant FIRST = Instant.parse("2019-02-01T09:00:00Z");
    private final List<RecordedEvent> recorded = new ArrayList<>();

    private AHistory() {}

    public static AHistory history(DomainEvent... events) {
        return new AHistory().then(events);
    }

    public AHistory then(DomainEvent... more) {
        for (DomainEvent event : more) {
            recorded.add(new RecordedEvent(head() + 1, FIRST.plusSeconds(60L * head()), event));
        }
        return this;
    }

    public List<RecordedEvent> recorded() {
        return List.copyOf(recorded);
    }

    public AHistory first(int events) {
        return of(recorded.subList(0, events));
    }

    /** These, each at its own place; there may be none at some. */
    public static AHistory of(List<RecordedEvent> recorded) {
        AHistory history = new AHistory();
        history.recorded.addAll(recorded);
        return history;
    }

    /** The position of its last event. */
    public long head() {
        return recorded.isEmpty() ? 0 : recorded.getLast().position();
    }

    public <F extends Fold> F in(F fold) {
        fold.applyAll(recorded);
        return fold;
    }

    public Entries entries() {
        return in(new Entries());
    }

    /** What was known at a position, as the audience may see it now. */
    public Reconstruction known(long position, Circle audience) {
        return in(new Reconstruction(position, new AudienceView(audience, recorded)));
    }

    /** The history as the audience may see it now. */
    public AHistory seenBy(Circle audience) {
        AudienceView view = new AudienceView(audience, recorded);
        return of(recorded.stream().flatMap(each -> view.seen(each).stream()).toList());
    }

    /** The public report of 2018, as known now. */
    public Report report() {
        return report(2018);
    }

    public Report report(int year) {
        return asOf(Long.MAX_VALUE, year, Circle.PUBLIC);
    }

    public Report reportFor(Circle audience) {
        return asOf(Long.MAX_VALUE, 2018, audience);
    }

    public Report reportAsOf(long position) {
        return asOf(position, 2018, Circle.PUBLIC);
    }

    public Report asOf(long position, int year, Circle audience) {
        return edition(position, year, Edition.PUBLIC, audience);
    }

    public Report edition(long position, int year, Edition edition, Circle audience) {
        AnnualReportId id = new AnnualReportId(Subjects.NL, year, edition);
        return known(position, audience).report(id, ATemplate.OF_2018, Language.ENGLISH);
    }

    /** One event in a line, without what says nothing. */
    @Override
    public String toString() {
        return recorded.stream()
                .map(each -> "\n" + each.position() + " " + inShort(each.event()))
                .collect(Collectors.joining());
    }

    private static String inShort(DomainEvent event) {
        return event.toString()
                .replaceAll("FuzzyDate\\[edtf=([^,]*),[^]]*\\]", "$1")
                .replaceAll("(, )?contribution=Contribution\\[[^]]*\\]", "")
                .replaceAll("(, )?\\w+=(null|ONCE|Open\\[\\]|\\[\\])", "");
    }
}
