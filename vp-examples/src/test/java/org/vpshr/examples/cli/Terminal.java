package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.examples.netherlands.Example;

/** Where {@code vp} is typed, beside a store, and what it said last. */
final class Terminal {
    private final Path store;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Terminal(Path store) {
        this.store = store;
    }

    /** With the example of the Netherlands in its store. */
    static Terminal withExample(Path folder) {
        return new Terminal(Example.copy(folder));
    }

    /** With a store that nothing is in yet. */
    static Terminal at(Path store) {
        return new Terminal(store);
    }

    Path store() {
        return store;
    }

    /** The exit code of a command. */
    int vp(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Vp.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    /** The exit code of a command on the store. */
    int ask(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(1, List.of("--store", store.toString()));
        return vp(all.toArray(String[]::new));
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
