package org.vpshr.application.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vpshr.domain.failure.RuleCode;

/** Notices for whoever reads all of them: of a rule that says the same of many lines a few, so that it hides no other. */
public final class NoticesInShort {
    private static final int OF_A_RULE = 5;

    private NoticesInShort() {}

    /**
     * {@return the lines: notices in their order, and below them how many more there are of which rule}
     *
     * @param notices all of them, in their order
     */
    public static List<String> of(List<Notice> notices) {
        List<String> lines = new ArrayList<>();
        Map<RuleCode, Integer> met = new TreeMap<>();
        for (Notice notice : notices) {
            if (met.merge(notice.finding().rule().code(), 1, Integer::sum) <= OF_A_RULE) {
                lines.add(notice.toString());
            }
        }
        met.forEach((rule, times) -> {
            if (times > OF_A_RULE) {
                lines.add("rule " + rule + ": " + (times - OF_A_RULE) + " more of the same");
            }
        });
        return lines;
    }
}
