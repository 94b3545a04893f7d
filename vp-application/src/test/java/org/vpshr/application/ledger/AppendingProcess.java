package org.vpshr.application.ledger;

import static org.vpshr.application.given.Rows.aRow;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import org.vpshr.application.given.Address;

/**
 * A process that, once told the name of its round, appends two rows at a time without end, and says the position of the
 * second once both are safe.
 */
final class AppendingProcess {
    private AppendingProcess() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        String round = new String(System.in.readNBytes(4)).trim();
        try (Ledger ledger = Ledger.open(Address.store(arguments), InstantSource.system())) {
            for (int i = 1; ; i++) {
                String name = round + "/" + i;
                out.println(ledger.append(
                        LedgerCondition.none(),
                        List.of(aRow(name + "a", "x=" + i % 10), aRow(name + "b", "y=" + i % 10))));
            }
        }
    }
}
