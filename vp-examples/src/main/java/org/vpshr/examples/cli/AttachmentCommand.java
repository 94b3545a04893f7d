package org.vpshr.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.EntryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vp attachment}: the content of a file that an entry rests on. */
@Command(
        name = "attachment",
        description =
                "Writes a file that an entry or an event rests on, as it was handed in. What it is called, vp trace"
                        + " tells.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class AttachmentCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Mixin
    private GovernmentOptions of;

    @Parameters(
            index = "0",
            paramLabel = "ENTRY|#POSITION",
            description = "the entry's name, or the position of an event: #412")
    private String entry;

    @Parameters(index = "1", paramLabel = "NAME", description = "the name of the file")
    private String name;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            output.write(content(record)
                    .orElseThrow(() -> new NothingToReport(
                            "there is no such file of " + asked() + " that the audience may see",
                            "files are named in vp trace")));
        }
        return 0;
    }

    private Optional<byte[]> content(VoluntaryPrinciples record) {
        return entry.startsWith("#")
                ? record.attachment(position(), name, of.government(record), of.audience())
                : record.attachment(new EntryId(entry), name, of.government(record), of.audience());
    }

    private long position() {
        return ((AsOf.Position) AsOf.parse(entry)).position();
    }

    private String asked() {
        return entry.startsWith("#") ? "the event at " + entry : "an entry " + entry;
    }
}
