package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp erase}: destroys the key of a person, so that the name can never be read again. */
@Command(
        name = "erase",
        description = "Erases a person's name for good, by destroying its key.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class EraseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "PERSON", description = "the reference, such as person/koch")
    private String person;

    @Option(names = "--yes", description = "do not ask")
    private boolean yes;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            PersonId id = registered(record);
            if (!yes && !Confirmation.to("Erase the name of " + id + " for good?")) {
                throw new WrongUse(
                        "the name of " + id + " was not erased", "answer y, or add --yes, and it is, for good");
            }
            tell(id, record.upkeep().erase(id.id()));
        }
        return 0;
    }

    private PersonId registered(VoluntaryPrinciples record) {
        if (!(Subject.parse(person) instanceof PersonId id)) {
            throw new WrongUse(person + " is no person", "write person/ and the reference");
        }
        if (!record.upkeep().isRegistered(id.id())) {
            throw new WrongUse(id + " was never registered; nothing was erased", "name a person as it was registered");
        }
        return id;
    }

    private void tell(PersonId id, boolean erased) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                erased
                        ? id
                                + ": the key is destroyed, and the name can no longer be read from this store or any copy of it"
                        : id + ": the name was erased before; nothing was done");
        out.println(
                "  what stays: the reference, the offices and roles that were recorded, and [erased] in the place of"
                        + " the name; the ledger and its chain are as they were");
        out.println(
                "  what you must do: destroy every older copy of the store of keys, which would still open the name,"
                        + " and what was printed or sent out with it");
    }
}
