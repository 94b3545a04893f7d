package org.vpshr.domain.register;

import static org.vpshr.domain.entry.EntryRule.ATTRIBUTES_ARE_OPENED_BY_THEIR_NAMESPACE;
import static org.vpshr.domain.party.PartyRule.NAMES_ARE_DATED;
import static org.vpshr.domain.party.PartyRule.ONE_PILLAR_OR_OBSERVER;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.OrganisationId;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.entry.Namespace;
import org.vpshr.domain.register.RegisterCommand.*;
import org.vpshr.domain.register.RegisterEvent.*;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.rule.RuleViolation;

/**
 * An organisation: one identity through all its names and spellings (rule 109), and exactly one affiliation at a time
 * (rule 10).
 *
 * @param id which organisation
 * @param dossier what is on record of the subject, whatever kind it is of, and of the entries that its commands refer
 *     to
 * @param listing what is on record of it; null before it is registered
 * @param others other organisations that are registered and went over into none; a merger needs one
 */
public record RegisteredOrganisation(
        OrganisationId id, Dossier dossier, @Nullable RegisterEntry listing, Set<OrganisationId> others)
        implements Aggregate {

    /** Takes a copy of the others. */
    public RegisteredOrganisation {
        others = Set.copyOf(others);
    }

    /**
     * {@return the organisation before anything is recorded of it}
     *
     * @param id which organisation
     */
    public static RegisteredOrganisation of(OrganisationId id) {
        return new RegisteredOrganisation(id, Dossier.of(id), null, Set.of());
    }

    @Override
    public Decision decideOwn(Command command) {
        return switch (command) {
            case RegisterCommand own -> Decision.of(rules(own), own.recorded());
            default -> throw Aggregate.misdirected(command);
        };
    }

    private Findings rules(RegisterCommand command) {
        return switch (command) {
            case RegisterOrganisation c -> register(c);
            case RenameOrganisation c -> rename(c);
            case AddSpelling c -> spell(c);
            case MergeOrganisation c -> merge(c);
            case ChangeAffiliation c -> change(c);
            case DeclareNamespace c -> declare(c);
            case RegisterPerson c -> throw Aggregate.misdirected(c);
            case ErasePerson c -> throw Aggregate.misdirected(c);
        };
    }

    private Findings register(RegisterOrganisation c) {
        NAMES_ARE_DATED.refuseIf(
                listing != null, id + " is registered already", "rename it, or add a spelling; it stays the same");
        requireName(c.name());
        return Findings.NONE;
    }

    private Findings rename(RenameOrganisation c) {
        RegisterEntry now = listed();
        requireName(c.name());
        NAMES_ARE_DATED.refuseIf(now.name().equals(c.name()), id + " goes by that name already", "give the new name");
        NAMES_ARE_DATED.refuseIf(
                now.namedAfter(c.from()),
                "the new name of " + id + " would be older than its present one",
                "give the day from which the new name is used; an older form of the name is a spelling");
        return Findings.NONE;
    }

    private Findings spell(AddSpelling c) {
        requireName(c.spelling());
        NAMES_ARE_DATED.refuseIf(
                listed().spelt(c.spelling()), c.spelling() + " is on record already", "there is nothing to add");
        return Findings.NONE;
    }

    /** Only into one that stands itself, so that no chain of mergers runs in a circle. */
    private Findings merge(MergeOrganisation c) {
        listed();
        NAMES_ARE_DATED.refuseIf(
                !others.contains(new OrganisationId(c.into().id())),
                id + " would go over into " + c.into() + ", which is itself, not registered, or gone over into another",
                "name a registered organisation that stands");
        return Findings.NONE;
    }

    private Findings change(ChangeAffiliation c) {
        RegisterEntry now = listed();
        ONE_PILLAR_OR_OBSERVER.refuseIf(
                now.affiliation() == c.affiliation(), id + " belongs there already", "name another affiliation");
        ONE_PILLAR_OR_OBSERVER.refuseIf(
                now.affiliatedAfter(c.from()),
                id + " would belong to two at a time",
                "give a day on or after the last change");
        return Findings.NONE;
    }

    private Findings declare(DeclareNamespace c) {
        Namespace.checked(id.id());
        ATTRIBUTES_ARE_OPENED_BY_THEIR_NAMESPACE.refuseIf(
                listed().open() == c.open(),
                "the namespace " + id.id() + " is " + (c.open() ? "public" : "the ministry's own") + " already",
                "leave it as it is, or say the other");
        return Findings.NONE;
    }

    private void requireName(String name) {
        NAMES_ARE_DATED.refuseIf(name.isBlank(), id + " would have an empty name", "give its name");
    }

    private RegisterEntry listed() {
        @Nullable RegisterEntry now = listing;
        if (now == null || now.merged()) {
            throw new RuleViolation(
                    NAMES_ARE_DATED,
                    id + (now == null ? " is not registered" : " went over into another"),
                    now == null ? "register the organisation first" : "record it of the other");
        }
        return now;
    }

    @Override
    public RegisteredOrganisation evolveOwn(DomainEvent event) {
        return switch (event) {
            case RegisterEvent own when own.subject().equals(id) -> with(evolve(own));
            case OrganisationRegistered other -> withOther((OrganisationId) other.subject(), true);
            case OrganisationMerged other -> withOther((OrganisationId) other.subject(), false);
            default -> this;
        };
    }

    private @Nullable RegisterEntry evolve(RegisterEvent event) {
        return switch (event) {
            case OrganisationRegistered e -> RegisterEntry.registered(e);
            case OrganisationRenamed e -> known().renamed(e);
            case SpellingAdded e -> known().with(e.spelling());
            case OrganisationMerged e -> known().gone();
            case AffiliationChanged e -> known().changed(e);
            case NamespaceDeclared e -> known().declared(e);
            case PersonRegistered e -> listing;
            case PersonErased e -> listing;
        };
    }

    private RegisterEntry known() {
        return Objects.requireNonNull(listing);
    }

    @Override
    public RegisteredOrganisation with(Dossier next) {
        return new RegisteredOrganisation(id, next, listing, others);
    }

    private RegisteredOrganisation with(@Nullable RegisterEntry next) {
        return new RegisteredOrganisation(id, dossier, next, others);
    }

    private RegisteredOrganisation withOther(OrganisationId other, boolean stands) {
        Set<OrganisationId> next = new HashSet<>(others);
        if (stands) {
            next.add(other);
        } else {
            next.remove(other);
        }
        return new RegisteredOrganisation(id, dossier, listing, next);
    }
}
