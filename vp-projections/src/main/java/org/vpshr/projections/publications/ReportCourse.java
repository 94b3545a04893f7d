package org.vpshr.projections.publications;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.report.Clearance;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.domain.text.References;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.publications.ReportLife.Remark;
import org.vpshr.projections.publications.ReportLife.Stage;
import org.vpshr.projections.publications.ReportLife.Version;

/** One report while its events pass by. */
final class ReportCourse implements Fold {
    private final Names names;
    private final Map<Integer, Version> versions = new LinkedHashMap<>();
    private final Set<Clearance> clearances = EnumSet.noneOf(Clearance.class);
    private Stage stage = Stage.BEGUN;
    private Optional<ReportLife.Order> order = Optional.empty();

    ReportCourse(Names names) {
        this.names = names;
    }

    ReportLife life(AnnualReportId id) {
        return new ReportLife(id, stage, order, List.copyOf(versions.values()));
    }

    @Override
    public void apply(RecordedEvent recorded) {
        switch ((ReportEvent) recorded.event()) {
            case ReportEvent.ReportCommissioned e -> {
                stage = Stage.COMMISSIONED;
                order = Optional.of(
                        new ReportLife.Order(e.kind(), e.template(), e.basis(), Optional.ofNullable(e.lastFull())));
            }
            case ReportEvent.ReportDrafted e -> stage = Stage.DRAFTED;
            case ReportEvent.ReportCleared e -> cleared(e.kind());
            case ReportEvent.ReportReopened e -> reopened();
            case ReportEvent.ReportSigned e -> stage = Stage.SIGNED;
            case ReportEvent.ReportSubmitted e -> stage = Stage.SUBMITTED;
            case ReportEvent.ReportPublished e -> published(recorded, e.version(), e.on(), e.position());
            case ReportEvent.ReportReissued e -> {
                said(e.version() - 1, recorded, Remark.What.REPLACED, because(e.reason(), e.authoriser()));
                published(recorded, e.version(), e.on(), e.position());
            }
            case ReportEvent.ErratumIssued e ->
                said(
                        e.version(),
                        recorded,
                        Remark.What.ERRATUM,
                        because(e.reason(), e.authoriser())
                                .about(e.entry() + ", " + e.place())
                                .changed(named(e.oldText()), named(e.newText())));
            case ReportEvent.SupplementIssued e ->
                said(
                        e.version(),
                        recorded,
                        Remark.What.SUPPLEMENT,
                        because(e.reason(), e.authoriser()).changed("", named(e.text())));
            case ReportEvent.ReportWithdrawn e -> {
                said(e.version(), recorded, Remark.What.WITHDRAWN, because(e.reason(), e.authoriser()));
                versions.computeIfPresent(e.version(), (number, version) -> version.takenBack());
                stage = e.version() == versions.size() ? Stage.WITHDRAWN : stage;
            }
            case ReportEvent.TranslationAdded e ->
                said(
                        e.version(),
                        recorded,
                        Remark.What.TRANSLATED,
                        Words.NONE.about(e.language().code() + (e.authentic() ? ", authentic" : "")));
            case ReportEvent.TranslationCorrected e ->
                said(
                        e.version(),
                        recorded,
                        Remark.What.TRANSLATION_CORRECTED,
                        because(e.reason(), e.authoriser())
                                .about(e.language().code())
                                .changed(named(e.oldText()), named(e.newText())));
            case ReportEvent.OutsideReportNoted e -> stage = Stage.PUBLISHED_OUTSIDE;
            case ReportEvent.ContributionReceived e -> stays();
            case ReportEvent.ForewordWritten e -> stays();
            case ReportEvent.ReportExplained e -> stays();
            case ReportEvent.ItemWaived e -> stays();
            case ReportEvent.RecordDestroyed e -> stays();
        }
    }

    private void stays() {
        // as far as it was
    }

    private void cleared(Clearance kind) {
        clearances.add(kind);
        stage = clearances.containsAll(EnumSet.allOf(Clearance.class)) ? Stage.CLEARED : stage;
    }

    private void reopened() {
        clearances.clear();
        stage = versions.isEmpty() ? Stage.COMMISSIONED : Stage.REOPENED;
    }

    private void published(RecordedEvent recorded, int number, FuzzyDate on, long madeFrom) {
        stage = Stage.PUBLISHED;
        versions.put(
                number, new Version(number, on, recorded.recorded(), recorded.position(), madeFrom, false, List.of()));
    }

    private void said(int version, RecordedEvent by, Remark.What what, Words words) {
        Remark remark = new Remark(
                what, words.about(), words.before(), words.after(), words.reason(), by.position(), by.recorded());
        versions.computeIfPresent(version, (number, known) -> known.with(remark));
    }

    private Words because(String reason, String authoriser) {
        boolean hidden = StandIn.is(reason) || StandIn.is(authoriser);
        return new Words("", "", "", hidden ? "" : reason + ", by " + authoriser);
    }

    private String named(String text) {
        return References.named(text, names::person);
    }

    private record Words(String about, String before, String after, String reason) {
        static final Words NONE = new Words("", "", "", "");

        Words about(String what) {
            return new Words(what, before, after, reason);
        }

        Words changed(String old, String now) {
            return new Words(about, old, now, reason);
        }
    }
}
