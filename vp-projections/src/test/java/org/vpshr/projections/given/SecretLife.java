package org.vpshr.projections.given;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.SecretHistory.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.commitment.CommitmentEvent.CommitmentAffirmed;
import org.vpshr.domain.dossier.DossierEvent.LessonDrawn;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.report.ReportEvent.ErratumIssued;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberJoined;
import org.vpshr.projections.given.SecretHistory.Step;

/** The life of an entry: its steps are made when their turn has come, and may speak of what was told until then. */
final class SecretLife {
    static final String MISTAKEN = "org:mistaken";
    static final String MEANT = "org:meant";
    private static final List<String> DATES =
            List.of("2018-04-06", "2018-05", "2018-12~", "2017-11/2018-02", "2016", "2019-03", "2018");

    /** What the entry is about, and so what kind of event brings it. */
    final Subject subject;

    final String id;
    private final List<EntryId> told;
    private final Random chance;
    private final List<Supplier<Step>> steps = new ArrayList<>();
    private int versions;

    /** @param told the entries that were told until now; the life adds its own to them */
    SecretLife(String id, Subject subject, List<EntryId> told, Random chance) {
        this.id = id;
        this.subject = subject;
        this.told = told;
        this.chance = chance;
    }

    EntryId entry() {
        return new EntryId(id);
    }

    boolean perhaps() {
        return chance.nextBoolean();
    }

    <T> T oneOf(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    /** An entry of those that were told. */
    EntryId another() {
        return oneOf(told);
    }

    SecretLife then(Supplier<Step> step) {
        steps.add(step);
        return this;
    }

    SecretLife perhaps(Supplier<Step> step) {
        return perhaps() ? then(step) : this;
    }

    /** Somewhere after the first step. */
    SecretLife meanwhile(Supplier<Step> step) {
        steps.add(1 + chance.nextInt(steps.size()), step);
        return this;
    }

    boolean isOver() {
        return steps.isEmpty();
    }

    Step next() {
        Step step = steps.removeFirst().get();
        step.told()
                .statedEntry()
                .map(said -> said.id())
                .filter(said -> !told.contains(said))
                .ifPresent(told::add);
        return step;
    }

    /** A version of the entry, which says what no other says. */
    AnEntry version() {
        AnEntry said = anEntry(id)
                .on(oneOf(DATES))
                .saying("Version " + ++versions + " of " + id + (perhaps() ? " with {koch}." : "."))
                .with(MISTAKEN, Capacity.HOST);
        if (perhaps()) {
            said.from(new Source("Source of " + id, "", "", null, null, ""));
        }
        if (perhaps()) {
            said.attaching(new Attachment(
                    "Version " + versions + " of " + id + ".pdf", "text/plain", 1, "ab".repeat(32), perhaps()));
        }
        said.with(new Attribute("minbuza", "case", "Version " + versions + " of " + id, versions % 2 == 0));
        List<EntryId> others =
                told.stream().filter(other -> !other.equals(entry())).toList();
        if (perhaps() && !others.isEmpty()) {
            said.linked(oneOf(List.of("partOf:", "repeats:", "follows:")) + oneOf(others));
        }
        return perhaps() ? said : said.written("2019-01-21");
    }

    /** The event that brings the entry, saying this. */
    DomainEvent brought(AnEntry said) {
        return brought(said, MISTAKEN);
    }

    DomainEvent brought(AnEntry said, String party) {
        return switch (subject) {
            case Subject.WorkingGroupId group ->
                new MemberJoined(
                        group, said.build(), (Party.Organisation) Party.parse(party), Pillar.COMPANY, Seat.MEMBER);
            case Subject.CommitmentId commitment -> new CommitmentAffirmed(commitment, said.build());
            case Subject.CountryEngagementId country
            when country.equals(Subjects.PERU) -> new EventHeld(country, said.build(), EventKind.TRAINING);
            default -> new LessonDrawn(subject, said.build(), null);
        };
    }

    /** Something that may become of any entry, for those of the circle. */
    Step development(Circle circle, Audience audience) {
        return switch (chance.nextInt(4)) {
            case 0 -> within(circle, Told.corrected(subject, version().to(audience)));
            case 1 -> within(circle, Told.refined(subject, id, "2018-04-06"));
            case 2 -> within(circle, Told.contradicted(subject, id, "Rival of " + id + ".", new Audience.Open()));
            default -> within(circle, erratum());
        };
    }

    ErratumIssued erratum() {
        return new ErratumIssued(
                Subjects.REPORT,
                aContribution("2019-05-01"),
                1,
                entry(),
                "Old words of " + id,
                "New words of " + id,
                "a slip",
                "head",
                "p. 3");
    }
}
