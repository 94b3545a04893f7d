package org.vpshr.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.proof.check.ProofCheck;
import org.vpshr.application.proof.check.Proofs;
import org.vpshr.application.signing.PublicKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp check}: what a proof proves, without any store. */
@Command(
        name = "check",
        description = "Checks a proof without any store and says what it proves. It is proven when it holds by the"
                + " key of the ministry, by the tree hash that the published report prints, or both.",
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

    @Override
    public Integer call() {
        ProofCheck.Verdict verdict = Proofs.check(Input.of(file), key == null ? null : PublicKeys.read(key), head);
        verdict.words().forEach(spec.commandLine().getOut()::println);
        return verdict.proven() ? 0 : NOT_PROVEN;
    }
}
