package org.vpshr.application.render.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.failure.Harmless;
import org.vpshr.application.rehearsal.result.AnswerDifference;
import org.vpshr.application.rehearsal.result.RefusedAnswers;
import org.vpshr.application.rehearsal.result.RehearsalReport;

/** The words of a rehearsal. Whatever the other version says is made harmless for a terminal. */
final class RehearsalWords {
    private RehearsalWords() {}

    static String title(RehearsalReport rehearsal) {
        return "This version beside " + Harmless.of(rehearsal.version());
    }

    static String summary(RehearsalReport rehearsal) {
        String upTo = "On the history up to position " + rehearsal.head().position() + ", ";
        if (rehearsal.equal()) {
            return upTo + "all " + rehearsal.alike() + " answers are the same, byte for byte.";
        }
        List<String> counts = new ArrayList<>();
        counts.add(rehearsal.alike() + (rehearsal.alike() == 1 ? " answer is" : " answers are") + " the same");
        long otherwise = rehearsal.differences().size() + rehearsal.untold();
        count(counts, otherwise, "given otherwise");
        count(
                counts,
                rehearsal.refused().stream()
                        .mapToLong(each -> each.questions().size() + each.further())
                        .sum(),
                "refused by the other version");
        count(counts, rehearsal.missing().size(), "given by this version alone");
        return upTo + String.join(", ", counts) + ".";
    }

    private static void count(List<String> counts, long number, String what) {
        if (number > 0) {
            counts.add(number + (number == 1 ? " is " : " are ") + what);
        }
    }

    static String network(RehearsalReport rehearsal) {
        return rehearsal.offline()
                ? "The other version had no network."
                : "This system has no means to keep a process from the network: the other version was told of no proxy, no"
                        + " name of a machine and no password, and could have reached an address all the same.";
    }

    static String brokenOff(RehearsalReport rehearsal) {
        return "The other version broke off: " + Harmless.of(rehearsal.brokenOff());
    }

    static String kind(AnswerDifference difference) {
        return switch (difference.kind()) {
            case SAID_OTHERWISE -> "";
            case SHOWN_OTHERWISE -> "It says the same, and its page is written otherwise.";
            case ANSWERED_FIRST -> "Only the other version answers this.";
        };
    }

    static List<String> questions(RefusedAnswers refused) {
        List<String> all =
                new ArrayList<>(refused.questions().stream().map(Harmless::of).toList());
        if (refused.further() > 0) {
            all.add("and " + refused.further() + " more");
        }
        return all;
    }
}
