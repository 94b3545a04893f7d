package org.vpshr.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.supposition.Supposition;
import picocli.CommandLine.Option;

/** On which state of the record it was decided what to record, if somebody may have been faster. */
final class DecidedOnOption {
    @Option(
            names = "--decided-on",
            paramLabel = "POSITION",
            description =
                    "refuse what rests on a subject or an entry that was changed since the position, as printed by the"
                            + " receipt or the report that it was decided on; a contribution line that says decidedOn"
                            + " goes before")
    private @Nullable Long position;

    Receipt recorded(VoluntaryPrinciples record, ContributionFile file, CommandId id) {
        return position == null
                ? record.record(file, id)
                : record.decidedOn(position).record(file, id);
    }

    Supposition supposed(VoluntaryPrinciples record, List<NamedResource> files, AttachedFiles attached) {
        return position == null
                ? record.supposeEach(files, attached)
                : record.decidedOn(position).supposeEach(files, attached);
    }
}
