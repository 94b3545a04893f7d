package org.vpshr.domain.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.PlanLife.State;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Namespace;
import org.vpshr.domain.matter.MatterCommand;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.When;

/**
 * What every subject has in common: its entries and their life, its plans and what became of them, its media. It also
 * knows the entries of other subjects, and the persons, that a command refers to.
 */
public final class Dossier {
    private final Subject subject;
    private final PSortedMap<EntryId, EntryState> entries;
    private final PMap<EntryId, PlanLife> plans;
    private final PMap<EntryId, Boolean> restrictedMedia;
    private final PSet<String> persons;
    private final PSet<String> openNamespaces;

    private Dossier(
            Subject subject,
            PSortedMap<EntryId, EntryState> entries,
            PMap<EntryId, PlanLife> plans,
            PMap<EntryId, Boolean> restrictedMedia,
            PSet<String> persons,
            PSet<String> openNamespaces) {
        this.subject = subject;
        this.entries = entries;
        this.plans = plans;
        this.restrictedMedia = restrictedMedia;
        this.persons = persons;
        this.openNamespaces = openNamespaces;
    }

    /**
     * {@return the dossier of a subject of which nothing is on record}
     *
     * @param subject what it is about
     */
    public static Dossier of(Subject subject) {
        return new Dossier(
                subject,
                TreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePSet.empty(),
                HashTreePSet.empty());
    }

    /** {@return what it is about} */
    public Subject subject() {
        return subject;
    }

    /**
     * The rules that every command keeps.
     *
     * @param command what is asked to be recorded
     * @return what a person should look at
     * @throws org.vpshr.domain.rule.RuleViolation when a rule graded H does not hold
     */
    public Findings admit(Command command) {
        return command instanceof CarriesEntry brings ? Admission.of(this, command, brings.entry()) : Findings.NONE;
    }

    /**
     * {@return what to record for the command}
     *
     * @param command what is asked to be recorded
     * @throws org.vpshr.domain.rule.RuleViolation when a rule graded H does not hold
     */
    public Decision decide(DossierCommand command) {
        return Decision.of(rules(command), command.recorded(this));
    }

    /**
     * {@return what to record for the command}
     *
     * @param command what is asked to be recorded
     * @throws org.vpshr.domain.rule.RuleViolation when a rule graded H does not hold
     */
    public Decision decide(MatterCommand command) {
        return Decision.of(Matters.rules(this, command), command.recorded());
    }

    private Findings rules(DossierCommand command) {
        return switch (command) {
            case DossierCommand.StatePosition c -> Narrative.state(c);
            case DossierCommand.ReportResult c -> Narrative.report(c);
            case DossierCommand.DrawLesson c -> Narrative.draw(c);
            case DossierCommand.NameChallenge c -> Narrative.name(c);
            case DossierCommand.RelayStatement c -> Narrative.relay(c);
            case DossierCommand.MakePlan c -> Plans.make(c);
            case DossierCommand.KeepPlan c -> Plans.keep(this, c);
            case DossierCommand.MovePlan c -> Plans.move(this, c);
            case DossierCommand.DropPlan c -> Plans.drop(this, c);
            case DossierCommand.AddMedium c -> Media.add(c);
            case DossierCommand.RestrictMedium c -> Media.restrict(this, c);
            case DossierCommand.ReleaseMedium c -> Media.release(this, c);
            case DossierCommand.CorrectEntry c -> Amendments.correct(this, c);
            case DossierCommand.AmendEntry c -> Amendments.amend(this, c);
            case DossierCommand.RefineWhen c -> Amendments.refine(this, c);
            case DossierCommand.WithdrawEntry c -> Amendments.withdraw(this, c);
            case DossierCommand.ContradictEntry c -> Amendments.contradict(this, c);
            case DossierCommand.ConfirmEntry c -> Amendments.confirm(this, c);
            case DossierCommand.RestrictEntry c -> Amendments.restrict(this, c);
            case DossierCommand.ReleaseEntry c -> Amendments.release(this, c);
            case DossierCommand.EraseEntry c -> Amendments.erase(this, c);
            case DossierCommand.MoveEntry c -> Amendments.move(this, c);
            case DossierCommand.ReattributeEntry c -> Amendments.reattribute(this, c);
        };
    }

    /**
     * {@return the dossier after the event}
     *
     * @param event what was recorded
     */
    public Dossier evolve(DomainEvent event) {
        Dossier next = event.introduces().map(person -> withPerson(person.id())).orElse(this);
        next = event.declares().map(next::with).orElse(next);
        next = event instanceof CarriesEntry brings ? next.withEntry(event, brings.entry()) : next;
        return event instanceof DossierEvent shared ? next.evolveShared(shared) : next;
    }

    private Dossier evolveShared(DossierEvent event) {
        return switch (event) {
            case DossierEvent.PlanMade e ->
                withPlan(e.entry().id(), new PlanLife(e.kind(), e.entry().when(), State.OPEN));
            case DossierEvent.PlanKept e ->
                changePlan(e.plan(), plan -> plan.as(e.outcome() == Outcome.FULLY ? State.KEPT : State.PARTLY_KEPT));
            case DossierEvent.PlanMoved e -> changePlan(e.plan(), plan -> plan.movedTo(e.target()));
            case DossierEvent.PlanDropped e -> changePlan(e.plan(), plan -> plan.as(State.DROPPED));
            case DossierEvent.MediumAdded e -> withMedium(e.entry().id(), false);
            case DossierEvent.MediumRestricted e -> withMedium(e.medium(), true);
            case DossierEvent.MediumReleased e -> withMedium(e.medium(), false);
            case DossierEvent.Amendment e ->
                e.touches().map(id -> change(id, known -> known.amended(e))).orElse(this);
            case DossierEvent.EntryRestricted e ->
                change(e.entry(), known -> known.restrictedTo(e.audience().circle()));
            case DossierEvent.EntryReleased e -> change(e.entry(), known -> known.restrictedTo(null));
            case DossierEvent.EntryErased e -> change(e.entry(), EntryState::withoutTexts);
            case DossierEvent.EntryMoved e -> change(e.entry(), known -> known.movedTo(e.to()));
            case DossierEvent.EntryContradicted e -> this;
            case DossierEvent.EntryConfirmed e -> this;
            case DossierEvent.PositionStated e -> this;
            case DossierEvent.ResultReported e -> this;
            case DossierEvent.LessonDrawn e -> this;
            case DossierEvent.ChallengeNamed e -> this;
            case DossierEvent.StatementRelayed e -> this;
        };
    }

    /**
     * {@return the entry, wherever it was recorded, if it is known here}
     *
     * @param id the entry, by its id
     */
    public Optional<Entry> entry(EntryId id) {
        return known(id).map(EntryState::entry);
    }

    /** An entry that a rule has found to be on record here. */
    Entry onRecord(EntryId id) {
        return entry(id).orElseThrow();
    }

    /** The last version, told to all who may see it, of an entry that a rule has found to be on record here. */
    int toldVersionOf(EntryId id) {
        return known(id).orElseThrow().versions().told();
    }

    /**
     * {@return whether the entry tells of something that was held, and stands}
     *
     * @param id the entry, by its id
     */
    public boolean happened(EntryId id) {
        return known(id)
                .filter(known -> known.happening() && !known.withdrawn())
                .isPresent();
    }

    /** {@return the entries of this subject that stand, by their ids} */
    public List<Entry> standing() {
        return entries.values().stream()
                .filter(known -> known.subject().equals(subject) && !known.withdrawn())
                .map(EntryState::entry)
                .toList();
    }

    /**
     * {@return the entries of this subject that stand and tell of something dated after the day}
     *
     * @param day the day
     */
    public List<EntryId> datedAfter(LocalDate day) {
        return standing().stream()
                .filter(entry -> entry.when().mode() == When.Mode.DATED)
                .filter(entry -> entry.when().span().earliestStart().isAfter(day))
                .map(Entry::id)
                .toList();
    }

    Optional<EntryState> known(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The plan, if it is one of this subject; those of others are known here only as entries. */
    Optional<PlanLife> plan(EntryId id) {
        return Optional.ofNullable(plans.get(id)).filter(plan -> isOwn(id));
    }

    /** Whether the medium is restricted; empty when this subject has no such medium. */
    Optional<Boolean> mediumRestricted(EntryId id) {
        return Optional.ofNullable(restrictedMedia.get(id)).filter(restricted -> isOwn(id));
    }

    private boolean isOwn(EntryId id) {
        return known(id).filter(known -> known.subject().equals(subject)).isPresent();
    }

    boolean knowsPerson(String person) {
        return persons.contains(person);
    }

    /** Whether attributes in the namespace are for whoever may see their entry. */
    boolean isOpen(String namespace) {
        return openNamespaces.contains(namespace);
    }

    /**
     * {@return the decision with each attribute for those for whom its namespace is}
     *
     * @param decision what is to be recorded
     */
    public Decision opened(Decision decision) {
        return openNamespaces.isEmpty() ? decision : decision.map(this::opened);
    }

    private DomainEvent opened(DomainEvent event) {
        if (event instanceof DossierEvent.EntryAmended amended) {
            return amended.attributes()
                    .map(some -> (DomainEvent) amended.with(opened(some)))
                    .orElse(event);
        }
        return event.statedEntry()
                .filter(entry -> !entry.attributes().isEmpty())
                .map(entry -> event.with(entry.withAttributes(opened(entry.attributes()))))
                .orElse(event);
    }

    private List<Attribute> opened(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> attribute.in(new Namespace(attribute.namespace(), isOpen(attribute.namespace()))))
                .toList();
    }

    private Dossier with(Namespace declared) {
        return new Dossier(
                subject,
                entries,
                plans,
                restrictedMedia,
                persons,
                declared.open() ? openNamespaces.plus(declared.name()) : openNamespaces.minus(declared.name()));
    }

    private Dossier withEntry(DomainEvent event, Entry entry) {
        return with(entries.plus(entry.id(), EntryState.of(event, entry)));
    }

    private Dossier change(EntryId id, UnaryOperator<EntryState> change) {
        @Nullable EntryState known = entries.get(id);
        return known == null ? this : with(entries.plus(id, change.apply(known)));
    }

    private Dossier with(PSortedMap<EntryId, EntryState> others) {
        return new Dossier(subject, others, plans, restrictedMedia, persons, openNamespaces);
    }

    private Dossier withPlan(EntryId id, PlanLife plan) {
        return new Dossier(subject, entries, plans.plus(id, plan), restrictedMedia, persons, openNamespaces);
    }

    private Dossier changePlan(EntryId id, UnaryOperator<PlanLife> change) {
        @Nullable PlanLife plan = plans.get(id);
        return plan == null ? this : withPlan(id, change.apply(plan));
    }

    private Dossier withMedium(EntryId id, boolean restricted) {
        return new Dossier(subject, entries, plans, restrictedMedia.plus(id, restricted), persons, openNamespaces);
    }

    private Dossier withPerson(String person) {
        return new Dossier(subject, entries, plans, restrictedMedia, persons.plus(person), openNamespaces);
    }
}
