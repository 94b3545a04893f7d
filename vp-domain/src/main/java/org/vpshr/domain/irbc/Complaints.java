package org.vpshr.domain.irbc;

import static org.vpshr.domain.irbc.AgreementRule.COMPLAINT_IN_ORDER;
import static org.vpshr.domain.irbc.AgreementRule.SECRET_UNTIL_RULING;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Command;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.irbc.Complaint.Step;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;

/** The cases brought under an agreement, by their names. Rulings bind also after its end, so they may come then. */
record Complaints(Map<String, Complaint> cases) {
    static final Complaints NONE = new Complaints(Map.of());

    Complaints {
        cases = Map.copyOf(cases);
    }

    Findings lodge(AgreementCourse course, Parties parties, AgreementCommand.LodgeComplaint c) {
        Span when = c.entry().when().span();
        COMPLAINT_IN_ORDER.refuseIf(
                cases.containsKey(c.complaint()),
                "the complaint " + c.complaint() + " was lodged already",
                "give another complaint a name of its own");
        COMPLAINT_IN_ORDER.refuseIf(
                course.inEffect(when) == Certainty.NO,
                c.entry().id() + " is lodged while the agreement is not in force",
                "complaints are lodged while it is in effect");
        COMPLAINT_IN_ORDER.refuseIf(
                !parties.had(c.against(), when),
                c.against() + " is no party at that time",
                "a complaint is directed against a party");
        COMPLAINT_IN_ORDER.refuseIf(
                c.by() == Complainant.OTHER,
                c.entry().id() + " is lodged by someone not harmed",
                "harmed persons and their representatives may complain");
        requireSecret(c.entry());
        return Findings.NONE;
    }

    Findings admit(AgreementCommand.DecideAdmissibility c) {
        requireAfter(Step.LODGED, c.complaint(), c.entry());
        requireSecret(c.entry());
        return Findings.NONE;
    }

    Findings defend(AgreementCommand.FileDefence c) {
        requireAfter(Step.ADMISSIBLE, c.complaint(), c.entry());
        requireSecret(c.entry());
        return Findings.NONE;
    }

    Findings rule(AgreementCommand.RuleOnComplaint c) {
        requireAfter(Step.DEFENDED, c.complaint(), c.entry());
        SECRET_UNTIL_RULING.refuseIf(
                c.entry().audience().circle() != Circle.PUBLIC,
                c.entry().id() + " keeps a ruling from the public",
                "record it for all; what is secret of the case stays in its earlier entries");
        return Findings.NONE;
    }

    /** Refuses to open an entry of a running case by a correction. */
    void guard(Command command) {
        if (command instanceof DossierCommand.CorrectEntry correct
                && cases.values().stream()
                        .anyMatch(
                                one -> one.secret().contains(correct.corrected().id()))) {
            requireSecret(correct.corrected());
        }
    }

    private void requireAfter(Step step, String name, Entry entry) {
        @Nullable Complaint complaint = cases.get(name);
        COMPLAINT_IN_ORDER.refuseIf(
                complaint == null || complaint.last() != step,
                entry.id() + " is out of order in the case " + name,
                "a complaint is lodged, found admissible, answered and ruled on, in this order");
        COMPLAINT_IN_ORDER.refuseIf(
                complaint != null && entry.when().span().startsBefore(complaint.since()) == Certainty.YES,
                entry.id() + " lies before the last step of the case " + name,
                "give a date after it");
    }

    private static void requireSecret(Entry entry) {
        SECRET_UNTIL_RULING.refuseIf(
                entry.audience().circle() == Circle.PUBLIC,
                entry.id() + " would publish what is secret until the ruling",
                "limit its audience, with ground and review");
    }

    Complaints evolve(AgreementEvent.ComplaintLodged e) {
        return with(e.complaint(), Complaint.lodged(e.entry()));
    }

    Complaints evolve(AgreementEvent.AdmissibilityDecided e) {
        return step(e.complaint(), e.admissible() ? Step.ADMISSIBLE : Step.INADMISSIBLE, e.entry());
    }

    Complaints evolve(AgreementEvent.DefenceFiled e) {
        return step(e.complaint(), Step.DEFENDED, e.entry());
    }

    Complaints evolve(AgreementEvent.ComplaintRuledOn e) {
        @Nullable Complaint complaint = cases.get(e.complaint());
        return complaint == null ? this : with(e.complaint(), complaint.ruled(e.entry()));
    }

    private Complaints step(String name, Step step, Entry entry) {
        @Nullable Complaint complaint = cases.get(name);
        return complaint == null ? this : with(name, complaint.at(step, entry));
    }

    private Complaints with(String name, Complaint complaint) {
        Map<String, Complaint> more = new TreeMap<>(cases);
        more.put(name, complaint);
        return new Complaints(more);
    }
}
