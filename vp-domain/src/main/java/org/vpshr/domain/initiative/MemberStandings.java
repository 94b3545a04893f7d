package org.vpshr.domain.initiative;

import static org.vpshr.domain.initiative.InitiativeRule.DECIDED_WITH_POWER;
import static org.vpshr.domain.initiative.InitiativeRule.JOINS_AFTER_FOUNDING;
import static org.vpshr.domain.initiative.InitiativeRule.NON_MEMBERS_HOLD_NOTHING;
import static org.vpshr.domain.initiative.InitiativeRule.PROMISE_IS_NO_MEMBERSHIP;
import static org.vpshr.domain.party.PartyRule.ONE_PILLAR_OR_OBSERVER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.Word;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;

/** Who was what in the initiative when. An earlier status stays on record when it ends (rules 13 and 15). */
record MemberStandings(List<StandingPeriod> all) {
    static final MemberStandings NONE = new MemberStandings(List.of());

    MemberStandings {
        all = List.copyOf(all);
    }

    Findings admit(Span founded, InitiativeCommand.AdmitMember c) {
        Span when = c.entry().when().span();
        JOINS_AFTER_FOUNDING.refuseIf(
                when.startsBefore(founded) == Certainty.YES,
                c.entry().id() + " lies before the founding of the initiative (" + founded.edtf() + ")",
                "give a date on or after the founding");
        requirePillar(c);
        DECIDED_WITH_POWER.refuseIf(
                !Power.has(c.decidedBy(), c.as(), when),
                "the " + Word.of(c.decidedBy()) + " could not make " + c.member() + " " + status(c.as())
                        + " at that time",
                "name the body that decided: members are voted in by the members or their plenary");
        requireNoOther(c, when);
        return Findings.NONE;
    }

    private static void requirePillar(InitiativeCommand.AdmitMember c) {
        NON_MEMBERS_HOLD_NOTHING.refuseIf(
                !c.as().member() && c.pillar() != null,
                c.member() + " would sit in a pillar as " + status(c.as()),
                "only members are in a pillar: leave it out");
        boolean government = c.member() instanceof Party.Government;
        ONE_PILLAR_OR_OBSERVER.refuseIf(
                c.as().member() && (c.pillar() == null || government != (c.pillar() == Pillar.GOVERNMENT)),
                c.member() + " would be a member of "
                        + (c.pillar() == null ? "no pillar" : "the pillar of " + Word.of(c.pillar())),
                "give the one pillar of the member; governments, and no others, are in the pillar of governments");
    }

    /** One is an applicant, and is engaged. */
    private static String status(MemberStanding standing) {
        return switch (standing) {
            case APPLICANT, GUEST, OBSERVER -> Word.a(standing);
            case PROVISIONAL, ENGAGED, FULL -> Word.a(Word.of(standing) + " member");
        };
    }

    private void requireNoOther(InitiativeCommand.AdmitMember c, Span when) {
        Tenure tenure = Tenure.since(when);
        Optional<StandingPeriod> now = current(c.member())
                .filter(status -> tenure.open() || tenure.collidesWith(status.tenure()) != Certainty.NO);
        ONE_PILLAR_OR_OBSERVER.refuseIf(
                now.filter(status -> !status.standing().leadsTo(c.as())).isPresent(),
                c.member() + " is " + now.map(StandingPeriod::standing).orElse(c.as()) + " already",
                "end that status before one that is not above it is given");
        ONE_PILLAR_OR_OBSERVER.refuseIf(
                now.filter(status -> status.pillar() != null && status.pillar() != c.pillar())
                        .isPresent(),
                c.member() + " would be in a second pillar",
                "end its membership in the first");
        ONE_PILLAR_OR_OBSERVER.refuseIf(
                now.filter(status -> !status.tenure().mayEndAt(when)).isPresent(),
                c.member() + " would get a status before the one that it has",
                "give a date after it, or record the earlier status as an interval");
    }

    Findings end(InitiativeCommand.EndMembership c) {
        PROMISE_IS_NO_MEMBERSHIP.refuseIf(
                current(c.member())
                        .filter(status ->
                                status.tenure().mayEndAt(c.entry().when().span()))
                        .isEmpty(),
                c.member() + " has no status at that time that could end",
                "record its admission first; a promise or an invitation gave it none");
        return Findings.NONE;
    }

    /** Whether the party had a status of that kind at that time: yes, no or maybe. */
    Certainty was(Party party, Predicate<MemberStanding> kind, Span when) {
        List<Certainty> answers = of(party)
                .filter(status -> kind.test(status.standing()))
                .map(status -> status.tenure().holdsOn(when))
                .toList();
        return answers.contains(Certainty.YES)
                ? Certainty.YES
                : answers.contains(Certainty.MAYBE) ? Certainty.MAYBE : Certainty.NO;
    }

    /** Whether the party was an engaged or full member at that time; true as of that time only (rule 13). */
    Certainty member(Party party, Span when) {
        return was(party, MemberStanding::member, when);
    }

    /** Whether the party owes a report on the year: from the day on which it is engaged (rule 6). */
    Certainty owesReport(Party party, int year) {
        return member(party, Span.parse(year + "-01-01/" + year + "-12-31"));
    }

    /** Whether anything at all is on record of the party. */
    boolean know(Party party) {
        return of(party).findAny().isPresent();
    }

    /** The parties that were members in the pillar at that time, with certainty ({@code YES}) or perhaps. */
    long count(Pillar pillar, Span when, Predicate<Certainty> answer) {
        return all.stream()
                .filter(status -> status.pillar() == pillar)
                .map(StandingPeriod::party)
                .distinct()
                .filter(party -> answer.test(member(party, when)))
                .count();
    }

    private Stream<StandingPeriod> of(Party party) {
        return all.stream().filter(status -> status.party().equals(party));
    }

    private Optional<StandingPeriod> current(Party party) {
        return of(party).filter(status -> status.tenure().open()).reduce((first, second) -> second);
    }

    MemberStandings evolve(DomainEvent event) {
        return event.standingChange().map(this::with).orElse(this);
    }

    private MemberStandings with(StandingChange change) {
        @Nullable MemberStanding as = change.as();
        return as == null
                ? without(change.party(), change.when())
                : with(change.party(), as, change.pillar(), change.when());
    }

    /** A new status ends the one before; a status that is told a second time changes nothing. */
    private MemberStandings with(Party party, MemberStanding as, @Nullable Pillar pillar, Span when) {
        if (current(party).filter(status -> status.standing() == as).isPresent()) {
            return this;
        }
        List<StandingPeriod> next = new ArrayList<>(without(party, when).all);
        next.add(new StandingPeriod(party, as, pillar, Tenure.since(when)));
        return new MemberStandings(next);
    }

    private MemberStandings without(Party party, Span when) {
        Optional<StandingPeriod> ending =
                current(party).filter(status -> status.tenure().mayEndAt(when));
        return new MemberStandings(all.stream()
                .map(status -> ending.filter(status::equals).isPresent() ? status.until(when) : status)
                .toList());
    }
}
