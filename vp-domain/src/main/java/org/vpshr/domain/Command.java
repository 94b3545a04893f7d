package org.vpshr.domain;

import java.util.List;
import java.util.Set;
import org.vpshr.domain.commitment.CommitmentCommand;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.engagement.EngagementCommand;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.host.HostCommand;
import org.vpshr.domain.initiative.InitiativeCommand;
import org.vpshr.domain.irbc.AgreementCommand;
import org.vpshr.domain.matter.MatterCommand;
import org.vpshr.domain.register.RegisterCommand;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;

/** A request to record something about a subject. It is refused with a {@link org.vpshr.domain.rule.RuleViolation}. */
public sealed interface Command extends Fact
        permits CommitmentCommand,
                AgreementCommand,
                WorkingGroupCommand,
                EngagementCommand,
                InitiativeCommand,
                ReportCommand,
                RegisterCommand,
                DossierCommand,
                MatterCommand,
                HostCommand {

    /** {@return the entries of any subject that its decision rests on, beside those that its own entry is linked to} */
    default Set<EntryId> refersTo() {
        return Set.of();
    }

    /** {@return the other subjects that its decision rests on} */
    default List<Subject> otherSubjects() {
        return List.of();
    }

    /** {@return the attributes that it says of an entry} */
    default List<Attribute> entryAttributes() {
        return statedEntry().map(Entry::attributes).orElse(List.of());
    }

    /**
     * {@return what it changes of what is on record, its own subject apart} What it adds to, rests on or speaks against
     * is not among that.
     */
    default List<Target> changes() {
        return List.of();
    }

    /** {@return whether it tells of what lies ahead: its entry may be planned} */
    default boolean planned() {
        return false;
    }

    /** {@return whether it tells of an occasion in which delegations take part} */
    default boolean occasion() {
        return false;
    }

    /** {@return whether it tells how things stand around the subject, whenever that came about} */
    default boolean context() {
        return false;
    }
}
