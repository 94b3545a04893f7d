package org.vpshr.application.scrutiny;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentCommand;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.dossier.DossierCommand.AmendEntry;
import org.vpshr.domain.dossier.DossierCommand.CorrectEntry;
import org.vpshr.domain.engagement.EngagementCommand;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.host.HostCommand;
import org.vpshr.domain.initiative.InitiativeCommand;
import org.vpshr.domain.irbc.AgreementCommand;
import org.vpshr.domain.matter.MatterCommand;
import org.vpshr.domain.register.RegisterCommand;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/** The entry of a command as it would be if that were recorded. */
final class PendingEntry {
    private PendingEntry() {}

    /**
     * @param onRecord an entry as it is before the command
     * @return nothing where the command neither brings an entry nor changes what one says
     */
    static Optional<EntryHistory> of(Command command, Function<EntryId, Optional<EntryHistory>> onRecord) {
        return switch (command) {
            case CarriesEntry brings ->
                begun(event(command)).find(brings.entry().id());
            case CorrectEntry c -> onRecord.apply(c.corrected().id()).map(before -> saying(before, c.corrected()));
            case AmendEntry c ->
                onRecord.apply(c.entry())
                        .map(before -> saying(before, c.change().applyTo(before.entry())));
            default -> Optional.empty();
        };
    }

    private static EntryHistory saying(EntryHistory before, Entry entry) {
        return new EntryHistory(
                before.subject(), entry, before.origin(), before.life(), before.withdrawn(), before.rivals());
    }

    private static Entries begun(DomainEvent event) {
        Entries entries = new Entries();
        entries.apply(new RecordedEvent(Long.MAX_VALUE, Instant.EPOCH, event));
        return entries;
    }

    private static DomainEvent event(Command command) {
        return switch (command) {
            case CommitmentCommand own -> own.recorded();
            case AgreementCommand own -> own.recorded();
            case WorkingGroupCommand own -> own.recorded();
            case EngagementCommand own -> own.recorded();
            case InitiativeCommand own -> own.recorded();
            case RegisterCommand own -> own.recorded();
            case MatterCommand own -> own.recorded();
            case HostCommand own -> own.recorded();
            case DossierCommand own -> own.recorded(Dossier.of(own.subject()));
            case ReportCommand own -> own.recorded(1);
        };
    }
}
