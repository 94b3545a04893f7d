package org.vpshr.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.evidence.Evidence;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.signing.note.CosigningRequest;
import org.vpshr.application.signing.note.SignedNote;
import org.vpshr.application.signing.note.TreeNote;
import org.vpshr.domain.entry.Circle;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp head}: the head of the record as a signed note, which others can keep and sign. */
@Command(
        name = "head",
        description = "Writes the head of the record as a signed note (C2SP tlog-checkpoint), for others to keep and to"
                + " sign; with --since, as a request to a witness, which vp witness answers.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class HeadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private WhoseOption whose;

    @ArgGroup(exclusive = false, heading = "Sign it; without, its text alone is written, for others to sign:%n")
    private @Nullable SigningOptions signing;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "of the record, for ever the same, such as example.org/vp")
    private String name;

    @ArgGroup(exclusive = false)
    private @Nullable OfVersion version;

    private static final class OfVersion {
        @Option(
                names = "--year",
                required = true,
                paramLabel = "YEAR",
                description = "the head with the publication of")
        private int year;

        @Option(
                names = "--published",
                required = true,
                paramLabel = "N",
                description = "version N of the year's report as its last event; without both, of all that is recorded")
        private int published;
    }

    @Option(
            names = "--since",
            paramLabel = "EVENTS",
            description = "a request to a witness that kept a head of so many events; 0 for one that kept none")
    private @Nullable Long since;

    @Override
    public Integer call() {
        Signer signer = SigningOptions.signer(signing);
        if (signer == null && since != null) {
            throw new WrongUse("no witness signs a head that its record did not sign", "add --sign-with FILE");
        }
        try (VoluntaryPrinciples record = store.forQuestions(signer)) {
            TreeNote head = head(record);
            output.write(
                    spec.commandLine().getOut(),
                    signer == null
                            ? head.note().text()
                            : written(record.evidence(), head, head.note().signed(name, signer)));
        }
        return 0;
    }

    private TreeNote head(VoluntaryPrinciples record) {
        OfVersion one = version;
        return one == null
                ? record.evidence().head(name)
                : record.evidence()
                        .head(name, record.reports().of(whose.of(record, Circle.PUBLIC), one.year), one.published);
    }

    private String written(Evidence evidence, TreeNote head, SignedNote note) {
        return since == null
                ? note.toString()
                : new CosigningRequest(since, evidence.way(since, head.size()), note).toString();
    }
}
