package org.vpshr.application.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.json.line.CommandFormat;

/**
 * The lines to copy: for each home of commands a whole file of contributions, in which every command of that home is said
 * at least once and each line is accepted after those before it.
 */
final class LinesToCopy {
    private static final CommandFormat FORMAT = new CommandFormat();

    private LinesToCopy() {}

    /** The lines of a home, in order; none where nobody wrote them yet. */
    static List<String> of(String home) {
        return Lexicon.lines("lines/" + home + ".jsonl").lines().toList();
    }

    /** The lines up to the first that says the command, and that one included. */
    static Optional<List<String>> upTo(String command) {
        List<String> read = new ArrayList<>();
        for (String line : of(command.substring(0, command.indexOf('.')))) {
            read.add(line);
            if (!FORMAT.opensContribution(line) && FORMAT.commandName(line).equals(command)) {
                return Optional.of(read);
            }
        }
        return Optional.empty();
    }
}
