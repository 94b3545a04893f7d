package org.vpshr.examples.privacy;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vpshr.examples.cli.Vp;

/** A process that runs {@code vp} commands, divided by {@code then}, with every log turned up. */
final class LoudVp {
    private LoudVp() {}

    public static void main(String[] arguments) {
        Logger root = Logger.getLogger("");
        root.setLevel(Level.ALL);
        ConsoleHandler all = new ConsoleHandler();
        all.setLevel(Level.ALL);
        root.addHandler(all);
        int from = 0;
        for (int i = 0; i <= arguments.length; i++) {
            if (i == arguments.length || arguments[i].equals("then")) {
                Vp.run(
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true),
                        Arrays.copyOfRange(arguments, from, i));
                from = i + 1;
            }
        }
    }
}
