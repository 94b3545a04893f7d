package org.vpshr.application.json.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What was found wrong in a template, each at its place. */
final class Faults {
    private static final int MOST = 200;
    private static final TemplateFault MORE = new TemplateFault(
            1, "", "more than these " + MOST + " things are wrong", "put these right first, and check again");

    private final LocatedJson text;
    private final List<TemplateFault> found = new ArrayList<>();
    private boolean isMore;

    Faults(LocatedJson text) {
        this.text = text;
    }

    void add(String at, String wrong, String remedy) {
        add(at, () -> wrong, () -> remedy);
    }

    /** The same in words that take time to find; once there are many, they are not looked for. */
    void add(String at, Supplier<String> wrong, Supplier<String> remedy) {
        if (found.size() < MOST) {
            found.add(new TemplateFault(text.line(at), at, wrong.get(), remedy.get()));
        } else {
            isMore = true;
        }
    }

    void addIf(boolean isWrong, String at, String wrong, String remedy) {
        if (isWrong) {
            add(at, wrong, remedy);
        }
    }

    /** In the order of the file. */
    List<TemplateFault> inOrder() {
        return Stream.concat(
                        found.stream().distinct().sorted(Comparator.comparingInt(TemplateFault::line)),
                        isMore ? Stream.of(MORE) : Stream.empty())
                .toList();
    }

    /** The pointer of a field of what stands there. */
    static String in(String at, String field) {
        return at + "/" + field.replace("~", "~0").replace("/", "~1");
    }
}
