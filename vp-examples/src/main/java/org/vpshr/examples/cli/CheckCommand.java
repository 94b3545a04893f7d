package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.proof.check.ProofCheck;
import org.vpshr.application.proof.check.Proofs;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.signing.note.NoteKey;
import org.vpshr.application.signing.note.SignedNote;
import org.vpshr.application.signing.note.TreeNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp check}: what a proof proves, without any store. */
@Command(
        name = "check",
        description =
                "Checks a proof, a report that proves itself, or a head that others signed, without any store, and"
                        + " says what it proves. It is proven when it holds by the key of the ministry, by the tree hash that"
                        + " is known from elsewhere, or both; a head, when it is signed by all that are named.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {
    private static final int NOT_PROVEN = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROOF", description = "the file that vp prove wrote; - is standard input")
    private Path file;

    @Option(names = "--key", paramLabel = "FILE", description = "the public key of the ministry, in PEM")
    private @Nullable Path key;

    @Option(names = "--head", paramLabel = "HASH", description = "the tree hash that the published report prints")
    private String head = "";

    @Option(
            names = "--record",
            paramLabel = "KEY",
            description = "the file is a head as a signed note: the record's key for notes")
    private @Nullable String record;

    @Option(
            names = "--witness",
            paramLabel = "KEY",
            description = "a witness whose signature below the note is wanted; may be given several times")
    private List<String> witnesses = List.of();

    @Override
    public Integer call() {
        return record == null ? proof() : note(NoteKey.parse(record));
    }

    private int note(NoteKey key) {
        SignedNote note = NoteFile.read(file, SignedNote::parse);
        TreeNote tree = TreeNote.in(note);
        List<String> wrong = Stream.concat(Stream.of(key), witnesses.stream().map(NoteKey::parse))
                .filter(wanted -> !note.isSignedBy(wanted))
                .map(wanted -> "not proven: it bears no signature of " + wanted.name() + " that is of this head")
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        wrong.forEach(out::println);
        if (!wrong.isEmpty()) {
            return NOT_PROVEN;
        }
        out.println("proven: " + tree.origin() + " had " + tree.size() + " events, with the tree " + tree.treeInHex());
        witnesses.stream()
                .map(NoteKey::parse)
                .forEach(witness -> out.println("seen by " + witness.name()
                        + note.cosignedAt(witness).map(at -> ", " + at).orElse("")));
        return 0;
    }

    private int proof() {
        ProofCheck.Verdict verdict = Proofs.check(Input.of(file), key == null ? null : PublicKeys.read(key), head);
        verdict.words().forEach(spec.commandLine().getOut()::println);
        return verdict.proven() ? 0 : NOT_PROVEN;
    }
}
