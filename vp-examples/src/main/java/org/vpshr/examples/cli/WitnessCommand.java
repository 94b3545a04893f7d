package org.vpshr.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vpshr.application.file.OutputFile;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.signing.note.CosigningRequest;
import org.vpshr.application.signing.note.HeadWitness;
import org.vpshr.application.signing.note.NoteKey;
import org.vpshr.application.signing.note.SignedNote;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp witness}: keeps the head of somebody else's record, and signs the next one if the record goes on from there. */
@Command(
        name = "witness",
        description = "Keeps the head of somebody else's record, and signs it (C2SP tlog-cosignature) if that record"
                + " signed it and goes on from the head that was kept before. Writes the line of the signature, which"
                + " is added below the note.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class WitnessCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REQUEST", description = "what vp head --since wrote; - is standard input")
    private Path request;

    @Option(names = "--record", required = true, paramLabel = "KEY", description = "the record's key for notes")
    private String record;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "of the witness, such as example.org/w")
    private String name;

    @Option(
            names = "--kept",
            required = true,
            paramLabel = "FILE",
            description = "the head that was signed last, one file for each record; it is made where there is none")
    private Path kept;

    @ArgGroup(exclusive = false, multiplicity = "1", heading = "Sign it:%n")
    private SigningOptions signing;

    @Override
    public Integer call() {
        Signer signer = Optional.ofNullable(SigningOptions.signer(signing))
                .orElseThrow(() -> new WrongUse("nobody is said to sign the head", "add --sign-with FILE"));
        CosigningRequest asked = NoteFile.read(request, CosigningRequest::parse);
        Optional<SignedNote> last =
                Files.exists(kept) ? Optional.of(NoteFile.read(kept, SignedNote::parse)) : Optional.empty();
        SignedNote signed = new HeadWitness(NoteKey.parse(record), name, signer).cosign(asked, last, Instant.now());
        OutputFile.at(kept).write(signed.toString().getBytes(StandardCharsets.UTF_8));
        Output.print(spec.commandLine().getOut(), signed.signatures().getLast().toString());
        return 0;
    }
}
