package org.vpshr.domain.initiative;

import static org.vpshr.domain.initiative.InitiativeRule.COUNT_IS_COMPARED;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.text.Word;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;

/** Compares a published number with what is on record; neither overwrites the other (rule 14). */
final class PublishedCounts {
    private PublishedCounts() {}

    static Optional<Finding> compare(MemberStandings statuses, InitiativeCommand.PublishMemberCount c) {
        Span when = c.entry().when().span();
        long surely = statuses.count(c.pillar(), when, answer -> answer == Certainty.YES);
        long perhaps = statuses.count(c.pillar(), when, answer -> answer != Certainty.NO);
        List<Long> stated = exact(c.entry(), List.of());
        boolean differs = stated.isEmpty() || stated.stream().anyMatch(n -> n < surely || n > perhaps);
        return COUNT_IS_COMPARED.flagIf(
                differs,
                c.entry().id() + " states " + stated + " members of the pillar of " + Word.of(c.pillar())
                        + ", on record are " + surely + (surely == perhaps ? "" : " to " + perhaps));
    }

    /** The exact counts of an entry, in one of the units if any are given. */
    static List<Long> exact(Entry entry, Collection<String> units) {
        return entry.figures().stream()
                .filter(Figure.Count.class::isInstance)
                .map(Figure.Count.class::cast)
                .filter(count -> units.isEmpty() || units.contains(count.unit()))
                .map(Figure.Count::value)
                .filter(Quantity.Exact.class::isInstance)
                .map(value -> ((Quantity.Exact) value).value().longValue())
                .toList();
    }
}
