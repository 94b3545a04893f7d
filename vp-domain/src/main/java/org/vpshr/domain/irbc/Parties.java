package org.vpshr.domain.irbc;

import static org.vpshr.domain.irbc.AgreementRule.PARTIES_MOVE_WHILE_IT_RUNS;
import static org.vpshr.domain.irbc.AgreementRule.RENAMED_IS_THE_SAME_PARTY;
import static org.vpshr.domain.irbc.AgreementRule.UNIONS_ARE_NO_PILLAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.Word;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;

/** Who is, and was, party to an agreement. */
record Parties(List<Signatory> all) {
    static final Parties NONE = new Parties(List.of());

    Parties {
        all = List.copyOf(all);
    }

    Findings sign(AgreementCommand.SignAgreement c) {
        requireNew(c.party(), c.kind());
        return Findings.NONE;
    }

    Findings join(AgreementCourse course, AgreementCommand.JoinAgreement c) {
        requireRunning(course, c.entry());
        requireNew(c.party(), c.kind());
        return Findings.NONE;
    }

    Findings leave(AgreementCourse course, AgreementCommand.LeaveAgreement c) {
        requireRunning(course, c.entry());
        requireParty(c.party(), c.entry());
        return Findings.NONE;
    }

    Findings expel(AgreementCourse course, AgreementCommand.ExpelParty c) {
        requireRunning(course, c.entry());
        requireParty(c.party(), c.entry());
        return Findings.NONE;
    }

    Findings rename(AgreementCommand.RenameParty c) {
        RENAMED_IS_THE_SAME_PARTY.refuseIf(
                c.name().isBlank() || current(c.party()).isEmpty(),
                c.party() + " is not a party that could be renamed, or gets no name",
                "name a party of the agreement, and its new name");
        Optional<Signatory> bearer = current()
                .filter(other ->
                        !other.party().equals(c.party()) && other.name().equalsIgnoreCase(c.name()))
                .findFirst();
        RENAMED_IS_THE_SAME_PARTY.refuseIf(
                bearer.isPresent(),
                "'" + c.name() + "' is the name of "
                        + bearer.map(b -> b.party().toString()).orElse("another"),
                "if both are one party now, record that they merged");
        return Findings.NONE;
    }

    Findings merge(AgreementCommand.MergeParties c) {
        RENAMED_IS_THE_SAME_PARTY.refuseIf(
                c.parties().size() < 2
                        || c.parties().stream().anyMatch(party -> current(party).isEmpty()),
                c.entry().id() + " does not merge at least two parties of the agreement",
                "name the parties as they are on record");
        RENAMED_IS_THE_SAME_PARTY.refuseIf(
                !c.parties().contains(c.into()) && current(c.into()).isPresent(),
                c.into() + " is a party already and not among those that merge",
                "name it among them");
        return Findings.NONE;
    }

    private void requireNew(Party party, PartyKind kind) {
        UNIONS_ARE_NO_PILLAR.refuseIf(
                (party instanceof Party.Government || party instanceof Party.RegionalGovernment)
                        && kind != PartyKind.GOVERNMENT,
                party + " would be a party of the kind '" + Word.of(kind) + "'",
                "a government is a party of its own kind; the others are business, civil society and trade unions");
        RENAMED_IS_THE_SAME_PARTY.refuseIf(
                current(party).isPresent(),
                party + " is a party already",
                "a party is one under all its names: record a new name as renaming");
    }

    private static void requireRunning(AgreementCourse course, Entry entry) {
        PARTIES_MOVE_WHILE_IT_RUNS.refuseIf(
                course.inEffect(entry.when().span()) == Certainty.NO,
                entry.id() + " lies before the agreement took effect or after it ended",
                "parties join, leave and are put out only in between");
    }

    private void requireParty(Party party, Entry entry) {
        PARTIES_MOVE_WHILE_IT_RUNS.refuseIf(
                current(party)
                        .filter(signatory ->
                                signatory.tenure().mayEndAt(entry.when().span()))
                        .isEmpty(),
                party + " is no party to the agreement at that time",
                "record that it signed or joined first");
    }

    /** Whether it was a party at that time. */
    boolean had(Party party, Span when) {
        return all.stream().anyMatch(s -> s.party().equals(party) && s.tenure().holdsOn(when) != Certainty.NO);
    }

    private Stream<Signatory> current() {
        return all.stream().filter(signatory -> signatory.tenure().open());
    }

    private Optional<Signatory> current(Party party) {
        return current().filter(signatory -> signatory.party().equals(party)).findFirst();
    }

    Parties signed(AgreementEvent.AgreementSigned e) {
        return with(e.party(), e.kind(), false, e.entry());
    }

    Parties joined(AgreementEvent.PartyJoined e) {
        return with(e.party(), e.kind(), e.forItsMembers(), e.entry());
    }

    Parties left(Party party, Entry entry) {
        Span when = entry.when().span();
        return change(
                Set.of(party), signatory -> signatory.over(signatory.tenure().until(when)));
    }

    Parties renamed(AgreementEvent.PartyRenamed e) {
        return change(Set.of(e.party()), signatory -> signatory.named(e.name()));
    }

    /** The merged party stands for those that went into it from then on. */
    Parties merged(AgreementEvent.PartiesMerged e) {
        Span when = e.entry().when().span();
        boolean kept = e.parties().contains(e.into());
        Optional<Signatory> first =
                current().filter(s -> e.parties().contains(s.party())).findFirst();
        Parties ended = change(
                e.parties(),
                s -> s.party().equals(e.into()) || !s.tenure().mayEndAt(when)
                        ? s
                        : s.over(s.tenure().until(when)));
        return kept || first.isEmpty()
                ? ended
                : ended.with(e.into(), first.get().kind(), false, e.entry());
    }

    private Parties with(Party party, PartyKind kind, boolean forItsMembers, Entry entry) {
        List<Signatory> more = new ArrayList<>(all);
        more.add(new Signatory(
                party,
                kind,
                party.toString(),
                forItsMembers,
                Tenure.since(entry.when().span())));
        return new Parties(more);
    }

    private Parties change(Set<Party> parties, UnaryOperator<Signatory> change) {
        return new Parties(all.stream()
                .map(s -> s.tenure().open() && parties.contains(s.party()) ? change.apply(s) : s)
                .toList());
    }
}
