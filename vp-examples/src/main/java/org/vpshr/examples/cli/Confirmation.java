package org.vpshr.examples.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Asks the person at the console. */
final class Confirmation {
    private Confirmation() {}

    /** Whether the person agrees; nobody does where there is no console. */
    static boolean to(String question) {
        @Nullable Console console = System.console();
        if (console == null) {
            return false;
        }
        console.writer().print(MessageWriter.inOneLine(question) + " [y/N] ");
        console.writer().flush();
        @Nullable String answer = console.readLine();
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}
