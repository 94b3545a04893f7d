package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.signing.note.NoteKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp signing-key}: keys by which published reports are signed. */
@Command(
        name = "signing-key",
        description = "Keys by which published reports are signed.",
        mixinStandardHelpOptions = true,
        subcommands = {SigningKeyCommand.Generate.class, SigningKeyCommand.OfNotes.class})
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

    /** {@code vp signing-key vkey}: a public key as those check notes by it. */
    @Command(
            name = "vkey",
            description = "Writes a public key as signed notes are checked by it: name, identifier and key. Publish it"
                    + " beside the key; whoever keeps the heads of the record needs it.",
            mixinStandardHelpOptions = true)
    static final class OfNotes implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "the public key, in PEM")
        private Path file;

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "by which it signs")
        private String name;

        @Option(names = "--witness", description = "for one who signs the heads of others")
        private boolean isWitness;

        @Override
        public Integer call() {
            NoteKey.Kind kind = isWitness ? NoteKey.Kind.WITNESS : NoteKey.Kind.RECORD;
            spec.commandLine().getOut().println(NoteKey.of(name, kind, PublicKeys.read(file)));
            return 0;
        }
    }
}
