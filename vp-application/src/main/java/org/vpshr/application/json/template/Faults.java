package org.vpshr.application.json.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong in a template, each at its place. */
final class Faults {
    private final LocatedJson text;
    private final List<TemplateFault> found = new ArrayList<>();

    Faults(LocatedJson text) {
        this.text = text;
    }

    void add(String at, String wrong, String remedy) {
        found.add(new TemplateFault(text.line(at), at, wrong, remedy));
    }

    void addIf(boolean isWrong, String at, String wrong, String remedy) {
        if (isWrong) {
            add(at, wrong, remedy);
        }
    }

    /** In the order of the file. */
    List<TemplateFault> inOrder() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(TemplateFault::line))
                .toList();
    }

    /** The pointer of a field of what stands there. */
    static String in(String at, String field) {
        return at + "/" + field.replace("~", "~0").replace("/", "~1");
    }
}
