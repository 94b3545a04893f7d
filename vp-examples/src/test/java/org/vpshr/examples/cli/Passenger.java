package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.given.Passage;

/** Types commands on a store, each between two marks of its own words. */
final class Passenger {
    private Passenger() {}

    /** @param arguments the store, then the commands with their words parted by plus signs */
    public static void main(String[] arguments) {
        for (String command : List.of(arguments).subList(1, arguments.length)) {
            List<String> words = new ArrayList<>(List.of(command.split("\\+")));
            words.addAll(1, List.of("--store", arguments[0]));
            StringWriter err = new StringWriter();
            Passage.Mark.begin(command);
            int code = Vp.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words.toArray(String[]::new));
            Passage.Mark.end(command);
            if (code > 1) {
                throw new AssertionError(err);
            }
        }
    }
}
