package org.vpshr.projections.followup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.vpshr.domain.Subject;
import org.vpshr.domain.irbc.AgreementEvent;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.EntryHistory;

/** What agreements ask for of each year: one expected item a year while the agreement is in effect (rule 83). */
final class ObligationYears {
    private final List<EntryHistory> visible;

    ObligationYears(List<EntryHistory> visible) {
        this.visible = visible;
    }

    /** Whether it may be asked for in the year, by what it says itself. */
    static boolean mayBeExpected(EntryHistory undertaken, int year) {
        When when = undertaken.entry().when();
        return (!when.hasDate() || startsBy(undertaken, year))
                && when.span().latestEnd().getYear() >= year;
    }

    /** Whether the agreement asks for it in the year. */
    boolean expected(EntryHistory undertaken, int year) {
        boolean begun = undertaken.entry().when().hasDate()
                || told(undertaken.subject(), AgreementEvent.AgreementTookEffect.class).stream()
                        .anyMatch(c -> startsBy(c, year));
        boolean over = told(undertaken.subject(), AgreementEvent.AgreementEnded.class).stream()
                .anyMatch(c -> c.entry().when().hasDate()
                        && c.entry().when().span().latestEnd().getYear() < year);
        return mayBeExpected(undertaken, year) && begun && !over;
    }

    private static boolean startsBy(EntryHistory c, int year) {
        return c.entry().when().hasDate()
                && c.entry().when().span().earliestStart().getYear() <= year;
    }

    /** What is due for the year: by its end, where the obligation is a yearly one. */
    When due(EntryHistory undertaken, int year) {
        When when = undertaken.entry().when();
        return when.cadence() == Cadence.YEARLY
                ? new When(
                        When.Mode.PLANNED,
                        FuzzyDate.parse(Integer.toString(year)),
                        when.stated(),
                        Collections.emptySet(),
                        Cadence.ONCE)
                : new When(
                        When.Mode.PLANNED, When.undated().span(), when.stated(), Collections.emptySet(), Cadence.ONCE);
    }

    PlanCourse course(
            EntryHistory undertaken, AgreementEvent.ObligationUndertaken obligation, int year, LocalDate day) {
        When due = due(undertaken, year);
        List<EntryHistory> met = told(undertaken.subject(), AgreementEvent.ObligationMet.class).stream()
                .filter(c -> c.origin() instanceof AgreementEvent.ObligationMet e
                        && e.year() == year
                        && e.obligation().equals(obligation.obligation()))
                .filter(c -> PlanCourse.come(c, day) != Certainty.NO)
                .toList();
        return PlanCourse.shown(met, due, day);
    }

    /** Whether the government signed or joined the agreement. */
    boolean binds(Subject agreement, Party.Government government) {
        return visible.stream().filter(c -> c.subject().equals(agreement)).anyMatch(c -> switch (c.origin()) {
            case AgreementEvent.AgreementSigned e -> e.party().equals(government);
            case AgreementEvent.PartyJoined e -> e.party().equals(government);
            default -> false;
        });
    }

    private List<EntryHistory> told(Subject subject, Class<?> event) {
        return visible.stream()
                .filter(c -> c.subject().equals(subject) && event.isInstance(c.origin()))
                .toList();
    }
}
