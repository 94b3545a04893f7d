package org.vpshr.domain.dossier;

import static org.vpshr.domain.matter.MatterRule.FOLLOWS_WHAT_CAN_BE_FOLLOWED;
import static org.vpshr.domain.matter.MatterRule.OUTCOME_IS_NOT_EARLIER;

import java.util.List;
import java.util.function.Predicate;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.matter.FollowUpOutcome;
import org.vpshr.domain.matter.MatterCommand;
import org.vpshr.domain.matter.Training;
import org.vpshr.domain.rule.Findings;

/** What entries tell in fields of their own: the rules of each, and what follows what. */
final class Matters {
    private Matters() {}

    static Findings rules(Dossier dossier, MatterCommand c) {
        if (c.matter() instanceof FollowUpOutcome) {
            List<Entry> before =
                    followed(dossier, c.entry(), state -> state.followed().outcome());
            FOLLOWS_WHAT_CAN_BE_FOLLOWED.refuseIf(
                    before.isEmpty(),
                    c.entry().id() + " tells what became of nothing that stands on record",
                    "link it to the incident, the proceeding or the recommendation, as in"
                            + " \"links\": [\"follows:the-complaint\"]");
            before.forEach(each -> requireAfter(c.entry(), each));
        }
        if (c.matter() instanceof Training training && training.methods().contains(Training.Method.CASCADE)) {
            FOLLOWS_WHAT_CAN_BE_FOLLOWED.refuseIf(
                    followed(dossier, c.entry(), state -> state.followed().course())
                            .isEmpty(),
                    c.entry().id() + " is a course of a cascade and follows no training on record",
                    "link it to the training of its trainers, as in \"links\": [\"follows:the-training\"]");
        }
        return c.matter().admit(c.entry());
    }

    private static void requireAfter(Entry outcome, Entry before) {
        OUTCOME_IS_NOT_EARLIER.refuseIf(
                outcome.when().hasDate()
                        && before.when().hasDate()
                        && outcome.when()
                                .span()
                                .latestEnd()
                                .isBefore(before.when().span().earliestStart()),
                outcome.id() + " (" + outcome.when().stated() + ") tells what became of " + before.id() + " ("
                        + before.when().stated() + "), which is later",
                "see which of the two has the wrong time");
    }

    private static List<Entry> followed(Dossier dossier, Entry entry, Predicate<EntryState> kind) {
        return entry.links().stream()
                .filter(link -> link.kind() == Link.Kind.FOLLOWS)
                .flatMap(link -> dossier.known(link.to()).stream())
                .filter(state -> !state.withdrawn())
                .filter(kind)
                .map(EntryState::entry)
                .toList();
    }
}
