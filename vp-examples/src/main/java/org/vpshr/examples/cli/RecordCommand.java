package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Notice;
import org.vpshr.application.receipt.NoticesInShort;
import org.vpshr.application.receipt.Receipt;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp record}: takes contributions into the store, all or nothing for each file. */
@Command(
        name = "record",
        description =
                "Takes contributions (JSON Lines, or tables as CSV or XLSX) into the store; all or nothing for each file.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class RecordCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @ArgGroup
    private @Nullable SigningOptions signedBy;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of contributions; - is standard input")
    private List<Path> files;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description =
                    "what the file is called when it is given again after its answer was lost; without it, what it"
                            + " says: the same file is recorded once")
    private @Nullable String id;

    @Option(
            names = "--attachments",
            paramLabel = "DIR",
            description = "the folder of the files that contribution lines attach by their names")
    private @Nullable Path attachments;

    @Mixin
    private DecidedOnOption decided;

    @Option(names = "--all", description = "tell every finding, also where a rule says the same of many lines")
    private boolean all;

    @Override
    public Integer call() {
        if (id != null && files.size() > 1) {
            throw new WrongUse("one id is for one file", "give the files one by one");
        }
        try (VoluntaryPrinciples record = store.forRecording(SigningOptions.signer(signedBy))) {
            files.forEach(file -> record(record, file));
        }
        return 0;
    }

    private void record(VoluntaryPrinciples record, Path path) {
        PrintWriter out = spec.commandLine().getOut();
        long before = record.head().position();
        NamedResource resource = Input.of(path);
        Receipt receipt = recorded(record, resource);
        out.println(resource.name() + ": " + told(receipt, before) + left(receipt));
        (all ? receipt.notices().stream().map(Notice::toString).toList() : NoticesInShort.of(receipt.notices()))
                .forEach(notice -> out.println("  to look at: " + notice));
    }

    private Receipt recorded(VoluntaryPrinciples record, NamedResource resource) {
        AttachedFiles attached = attachments == null ? AttachedFiles.none() : AttachedFiles.in(attachments);
        try (ContributionFile file = ContributionFile.read(resource, attached)) {
            return decided.recorded(record, file, id == null ? CommandId.of(file) : new CommandId(id));
        }
    }

    private static String left(Receipt receipt) {
        return receipt.unanswered() == 0
                ? ""
                : "; " + receipt.unanswered() + (receipt.unanswered() == 1 ? " question" : " questions")
                        + " left unanswered";
    }

    private static String told(Receipt receipt, long before) {
        if (receipt.count() == 0) {
            return "nothing to record in it";
        }
        String events = receipt.count() + (receipt.count() == 1 ? " event" : " events");
        return events + (receipt.last() > before ? " recorded" : ", recorded before") + ", up to position "
                + receipt.last();
    }
}
