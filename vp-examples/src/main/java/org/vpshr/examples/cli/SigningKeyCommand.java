package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.signing.PublicKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code vp signing-key}: keys by which published reports are signed. */
@Command(
        name = "signing-key",
        description = "Keys by which published reports are signed.",
        mixinStandardHelpOptions = true,
        subcommands = SigningKeyCommand.Generate.class)
@SuppressWarnings("NullAway.Init")
final class SigningKeyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, such as vp signing-key generate -o sign.pem");
    }

    /** {@code vp signing-key generate}: a new pair. */
    @Command(
            name = "generate",
            description = "Makes an Ed25519 key pair: the private key for its owner alone, the public one beside it.",
            mixinStandardHelpOptions = true)
    static final class Generate implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(names = "-o", required = true, paramLabel = "FILE", description = "the file of the private key")
        private Path file;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            Path known = KeyFile.generate(file);
            out.println("private key: " + file + "; keep it where only those who publish can use it");
            out.println("public key:  " + known + "; publish it");
            out.println("identifier:  " + PublicKeys.identifier(PublicKeys.read(known)));
            return 0;
        }
    }
}
