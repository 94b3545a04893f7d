package org.vpshr.domain.entry;

import static org.vpshr.domain.measure.FigureRule.COUNT_AND_LIST_AGREE;

import java.util.Optional;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.rule.Finding;

/** Whether a stated number of signatories and the list of them agree (rule 101). */
public final class Signatories {
    private Signatories() {}

    /**
     * {@return a finding where the number of signatories that is told and their list do not agree (rule 101)}
     *
     * @param entry the entry of what was signed
     * @param openList whether others signed who are not named
     */
    public static Optional<Finding> check(Entry entry, boolean openList) {
        long named =
                entry.who().stream().filter(p -> p.as() == Capacity.SIGNATORY).count();
        boolean differs = entry.figures().stream()
                .filter(f -> f instanceof Figure.Count count && count.unit().equals("signatories"))
                .anyMatch(f -> f.value() instanceof Quantity.Exact exact
                        && exact.value().longValue() != named);
        return COUNT_AND_LIST_AGREE.flagIf(
                differs && !openList, entry.id() + " names " + named + " signatories and counts others");
    }
}
