package org.vpshr.application.render.supposition;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.application.supposition.Difference;
import org.vpshr.application.supposition.Refusal;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.projections.followup.Undertaking;

/** The words of a supposition, the same in each format. */
final class SuppositionWords {
    private SuppositionWords() {}

    static String summary(Supposition.Part part) {
        String name = part.name().isEmpty() ? "" : part.name() + ": ";
        if (part.before()) {
            return name + "it was recorded before, and nothing more would be.";
        }
        if (!part.refused()) {
            return name
                    + (part.events() == 0
                            ? "nothing to record in it."
                            : count(part.events(), "event") + " would be recorded.");
        }
        long follows = part.refusals().stream().filter(Refusal::follows).count();
        return name + "nothing of it would be recorded: "
                + count(part.refusals().size(), "refusal")
                + (follows == 0 ? "" : ", " + follows + " of them only because of others")
                + "; " + count(part.events(), "event") + " would come of the rest.";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String report(Difference difference) {
        return difference.report() + ", " + audience(difference.audience());
    }

    private static String audience(Circle circle) {
        return circle == Circle.INTERNAL
                ? "as the ministry itself sees it"
                : "for the " + circle.name().toLowerCase(Locale.ROOT);
    }

    static String otherwise() {
        return "It would be printed otherwise, though no entry of it changes: in another order, with other sources or"
                + " names.";
    }

    static String because(List<String> places) {
        return "only because " + String.join(" and ", places) + (places.size() == 1 ? " is" : " are") + " refused";
    }

    static String grounds(List<Refusal.Ground> grounds) {
        return "because of " + grounds.stream().map(SuppositionWords::ground).collect(Collectors.joining(", "));
    }

    private static String ground(Refusal.Ground ground) {
        String entry = ground.entry().isEmpty() ? "" : " of " + ground.entry();
        return ground.event()
                + entry
                + (ground.supposed().isEmpty()
                        ? " (#" + ground.position() + ", recorded "
                                + ground.recorded().atZone(ZoneOffset.UTC).toLocalDate() + ")"
                        : " (from " + ground.supposed() + ")");
    }

    static String state(Difference.Promise promise) {
        return promise.before().map(FollowUpWords::state).orElse("not on record") + " became "
                + promise.after().map(FollowUpWords::state).orElse("not on record");
    }

    static Undertaking shown(Difference.Promise promise) {
        return promise.after().or(promise::before).orElseThrow();
    }
}
