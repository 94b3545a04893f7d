package org.vpshr.application.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Address;
import org.vpshr.domain.party.Country;

/** A process that makes a report: by a checkpoint, if its first argument names the file of one. */
final class Reporter {
    static final String NO_CHECKPOINT = "-";

    private Reporter() {}

    /** It says when it begins, and when it is done. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        Options found = Address.options(Arrays.copyOfRange(arguments, 1, arguments.length));
        Options options = arguments[0].equals(NO_CHECKPOINT)
                ? found.withoutCheckpoint()
                : found.withCheckpoint(Path.of(arguments[0]));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            out.println("begins");
            out.println(record.reports()
                    .of(new Country("NL"), 2018)
                    .now()
                    .sections()
                    .size());
        }
    }
}
