package org.vpshr.application.faults;

import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;

import java.nio.file.Path;
import java.util.List;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Command;

/** Records together what no memory suffices for, and then something small with the same record. */
final class Exhausted {
    private static final String TEXT = "x".repeat(60_000);

    private Exhausted() {}

    /** As a process with little memory: it says what the record holds after each of the two. */
    public static void main(String[] arguments) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(Path.of(arguments[0]))) {
            record.record(command(noteGroup("gt", "group")));
            System.out.println(outcome(record));
            record.record(command(openCase("gt", "after")));
            System.out.println(record.head().position());
        }
    }

    private static String outcome(VoluntaryPrinciples record) {
        try {
            record.recordAll(TooMany.COMMANDS);
            return "there was memory for it";
        } catch (OutOfMemoryError e) {
            return "out of memory at " + record.head().position();
        }
    }

    /** They are made while they are recorded. */
    private static final class TooMany extends java.util.AbstractList<Command> {
        private static final List<Command> COMMANDS = new TooMany();

        @Override
        public Command get(int index) {
            return command(openCase("gt", "case-" + index).replace("It is so.", TEXT));
        }

        @Override
        public int size() {
            return 100_000;
        }
    }
}
