package org.vpshr.application.faults;

import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Address;
import org.vpshr.domain.Command;

/** Somebody who writes and does not come to an end. */
final class Holding {
    private Holding() {}

    /** As a process: it says "held" within its transaction, waits for a line, and says how far it got. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(Address.options(arguments))) {
            List<Command> two = twoCommands(() -> {
                out.println("held");
                waitForALine();
            });
            out.println("recorded up to " + record.recordAll(two).last());
        }
    }

    /** Two commands to be recorded together; that is done before the second one comes. */
    static List<Command> twoCommands(Runnable between) {
        return new AbstractList<>() {
            @Override
            public Command get(int index) {
                if (index == 1) {
                    between.run();
                }
                return command(noteGroup("held-" + index, "held-" + index));
            }

            @Override
            public int size() {
                return 2;
            }
        };
    }

    private static void waitForALine() {
        try {
            for (int read = System.in.read(); read >= 0 && read != '\n'; read = System.in.read()) {
                // until the line ends
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
