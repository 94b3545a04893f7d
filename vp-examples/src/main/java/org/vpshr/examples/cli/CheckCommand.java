package org.vpshr.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.proof.ProofJson;
import org.vpshr.application.proof.ProofCheck;
import org.vpshr.application.proof.PublicKeys;
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
    private static final String TAKE_ANEW = "take the file as vp prove wrote it";
    private static final int NOT_PROVEN = 1;
    private static final long LARGEST = 8L << 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROOF", description = "the file that vp prove wrote")
    private Path file;

    @Option(names = "--key", paramLabel = "FILE", description = "the public key of the ministry, in PEM")
    private @Nullable Path key;

    @Option(names = "--head", paramLabel = "HASH", description = "the tree hash that the published report prints")
    private String head = "";

    @Override
    public Integer call() {
        ProofCheck.Verdict verdict = verdict();
        verdict.words().forEach(spec.commandLine().getOut()::println);
        return verdict.proven() ? 0 : NOT_PROVEN;
    }

    private ProofCheck.Verdict verdict() {
        try {
            return ProofCheck.of(ProofJson.read(text()), key == null ? null : PublicKeys.read(key), head);
        } catch (InvalidJson e) {
            String field = e.field().isEmpty() ? "" : e.field() + ": ";
            throw new WrongUse(file + " is no proof: " + field + e.getMessage(), TAKE_ANEW);
        } catch (IOException e) {
            throw new WrongUse("cannot read " + file, "see that the file is there and may be read");
        }
    }

    private String text() throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new WrongUse(file + " is no proof: it is longer than 8 MiB", TAKE_ANEW);
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
