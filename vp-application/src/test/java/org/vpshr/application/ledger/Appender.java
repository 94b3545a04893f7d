package org.vpshr.application.ledger;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.vpshr.application.given.Rows;

/** A process that appends without end and says each position once it is safe. */
final class Appender {
    private Appender() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        try (Ledger ledger = Ledger.open(Path.of(arguments[0]), InstantSource.system())) {
            while (true) {
                out.println(ledger.append(Condition.none(), List.of(Rows.aRow("e", "x=1"), Rows.aRow("f", "x=2"))));
            }
        }
    }
}
