package org.vpshr.application.table;

import java.util.ArrayDeque;
import java.util.Deque;

/** The names of parts within a packed file: from its root, or from the folder of the part that names another. */
final class PartNames {
    private PartNames() {}

    /** The part that another one names; what would lead out of the file leads nowhere. */
    static String resolve(String from, String target) {
        String named = target.replace('\\', '/');
        String whole = named.startsWith("/") ? named.substring(1) : folder(from) + named;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return "";
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The part in which the links of a part stand. */
    static String linksOf(String part) {
        return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
