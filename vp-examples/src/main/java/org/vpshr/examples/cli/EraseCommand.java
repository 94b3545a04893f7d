package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.dossier.DossierCommand.EraseEntry;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterCommand.ErasePerson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp erase}: destroys the name of a person, or the texts of an entry, so that they can never be read again. */
@picocli.CommandLine.Command(
        name = "erase",
        description = {
            "Erases a person's name, or the texts of an entry, for good, by destroying them and their keys.",
            "That it was done, by whom and on which ground is recorded."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class EraseCommand implements Callable<Integer> {
    private static final String ENTRY = "entry/";
    private static final String PERSON = "person/";

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "PERSON|ENTRY", description = "the reference, such as person/koch or entry/pe-roundtable")
    private String what;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "DESK",
            description = "the desk that erases, such as NL/legal")
    private String desk;

    @Option(names = "--ground", required = true, paramLabel = "TEXT", description = "why it is erased")
    private String ground;

    @Option(
            names = "--authoriser",
            required = true,
            paramLabel = "TEXT",
            description = "who authorised it, by office and not by name")
    private String authoriser;

    @Option(
            names = "--written",
            paramLabel = "DAY",
            description = "the day on which that was written down (default: today, UTC)")
    private @Nullable LocalDate written;

    @Option(names = "--yes", description = "do not ask")
    private boolean yes;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Contribution contribution = Contribution.by(desk)
                    .written((written == null ? LocalDate.now(ZoneOffset.UTC) : written).toString())
                    .on(ground);
            Command erasure = what.startsWith(ENTRY)
                    ? entry(record, new EntryId(what.substring(ENTRY.length())), contribution)
                    : person(record, contribution);
            List<EntryId> mentions =
                    erasure.subject() instanceof PersonId id ? record.upkeep().mentions(id) : List.of();
            if (!yes && !Confirmation.to("Erase " + what + " for good?")) {
                throw new WrongUse(what + " was not erased", "answer y, or add --yes, and it is, for good");
            }
            record.record(erasure);
            tell(mentions);
        }
        return 0;
    }

    private Command entry(VoluntaryPrinciples record, EntryId entry, Contribution contribution) {
        Subject subject = record.upkeep()
                .subjectOf(entry)
                .orElseThrow(() -> new WrongUse(
                        "there is no entry " + entry + "; nothing was erased", "name an entry as it was recorded"));
        return new EraseEntry(subject, contribution, entry, ground, authoriser);
    }

    private Command person(VoluntaryPrinciples record, Contribution contribution) {
        if (!what.startsWith(PERSON) || !(Subject.parse(what) instanceof PersonId id)) {
            throw new WrongUse(what + " is no person and no entry", "write person/ or entry/ and the reference");
        }
        if (!record.upkeep().isRegistered(id.id())) {
            throw new WrongUse(id + " was never registered; nothing was erased", "name a person as it was registered");
        }
        return new ErasePerson(id, contribution, ground, authoriser);
    }

    private void tell(List<EntryId> mentions) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                what + ": erased, and can no longer be read from this store or from a copy of it without older keys");
        out.println("  what stays: the reference, the facts that were recorded, and [erased] in the place of what was"
                + " erased; the ledger and its chain are as they were");
        if (!mentions.isEmpty()) {
            out.println("  the name still stands in clear in the texts of these entries, which this did not reach: "
                    + String.join(", ", mentions.stream().map(EntryId::value).toList()));
        }
        out.println(
                "  what you must do: destroy every older copy of the store of keys, which would still open it, and find"
                        + " what was printed or sent out with it");
    }
}
