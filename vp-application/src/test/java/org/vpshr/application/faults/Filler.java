package org.vpshr.application.faults;

import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.Address;

/** Records until it is refused. */
final class Filler {
    private Filler() {}

    /** As a process: it says the last position that was acknowledged, what can be read then, and the refusal. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(Address.options(arguments))) {
            StoreUnavailable refusal = fill(record);
            out.println(record.head().position());
            out.println(record.history().toList().size());
            out.println(refusal.getMessage());
        }
    }

    /** Why it went no further. Each position up to the head was acknowledged. */
    static StoreUnavailable fill(VoluntaryPrinciples record) {
        long acknowledged = record.record(command(noteGroup("gt", "group"))).last();
        while (true) {
            try {
                acknowledged = record.record(command(openCase("gt", "case-" + acknowledged)))
                        .last();
            } catch (StoreUnavailable full) {
                if (record.head().position() != acknowledged) {
                    throw new AssertionError(acknowledged + " were acknowledged, not " + record.head(), full);
                }
                return full;
            }
        }
    }
}
