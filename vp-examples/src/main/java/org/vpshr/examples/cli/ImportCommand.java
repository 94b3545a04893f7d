package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.ImportReceipt;
import org.vpshr.application.receipt.Vouched;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.store.ImportTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp import}: an exported history into an empty store, or what is new in it into an older copy. */
@Command(
        name = "import",
        description = "Takes in an exported history, whole or not at all: into an empty store, or one that holds the"
                + " beginning of it.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "FILE", description = "what vp export wrote; - is standard input")
    private Path file;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "a head that was printed or kept elsewhere, and must lie on the chain of the file")
    private @Nullable String head;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "the public key, in PEM, by which the file must be signed")
    private @Nullable Path key;

    @Override
    public Integer call() {
        ImportTerms terms = new ImportTerms(head, key == null ? null : PublicKeys.read(key));
        try (VoluntaryPrinciples record = store.forRecording(null)) {
            NamedResource resource = Input.of(file);
            tell(resource.name(), record.upkeep().importFrom(resource, terms));
        }
        return 0;
    }

    private void tell(String name, ImportReceipt imported) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(name + ": " + imported.added() + " events added to "
                + imported.before().position() + "; the record goes up to position "
                + imported.now().position() + ", head " + imported.now().hash());
        out.println("  " + vouched(imported.vouched()));
        imported.setAside()
                .forEach(position -> out.println("  to look at: the event at position " + position
                        + " is whole and cannot be read; all about what it concerns is withheld, see vp verify"));
        if (imported.withoutKey() > 0) {
            out.println("  to look at: " + imported.withoutKey()
                    + " events have sealed texts that cannot be opened here: their keys have yet to be copied");
        }
    }

    private static String vouched(Vouched by) {
        if (by.byKey()) {
            return "all of it is vouched for by its signature, by key " + by.signedBy();
        }
        String signed = by.signedBy() == null
                ? ""
                : "; it names key " + by.signedBy() + " as its signer, which was not checked (--key)";
        return by.byHead() == 0
                ? "vouched for by nobody: whoever wrote the file may have made it up" + signed
                        + "; give a head that you know (--head), or the key by which it should be signed (--key)"
                : "vouched for up to position " + by.byHead() + " by the head that was given" + signed;
    }
}
