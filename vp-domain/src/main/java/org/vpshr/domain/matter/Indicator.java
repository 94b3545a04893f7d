package org.vpshr.domain.matter;

import static org.vpshr.domain.matter.MatterRule.ONE_READING_EACH;
import static org.vpshr.domain.matter.MatterRule.PARTS_ADD_UP;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;

/**
 * One measure over periods.
 *
 * @param measure what was measured
 * @param unit what one of it is: declarations, people, {@code %} for a share
 * @param readings what was read or set, for each period and part
 * @param parts whether the readings of its parts add up to that of the whole
 * @param brokenAt when it began to be measured otherwise, so that readings before and after cannot be compared
 */
public record Indicator(
        @OneLine String measure,
        @Label String unit,
        List<Reading> readings,
        @Nullable Parts parts,
        @Nullable FuzzyDate brokenAt)
        implements Matter {

    /** Takes a copy of the readings. */
    public Indicator {
        readings = List.copyOf(readings);
    }

    @Override
    public Findings admit(Entry entry) {
        ONE_READING_EACH.refuseIf(
                readings.isEmpty(), entry.id() + " has no reading", "give one, or tell that there are no figures");
        refuseTwo();
        if (parts == Parts.ADD_UP) {
            refuseOtherSums();
        }
        return Findings.NONE;
    }

    /** How the readings of parts stand to that of the whole. */
    public enum Parts {
        /** Each of what is measured is in one part. */
        ADD_UP,
        /** Some of it is in several parts. */
        OVERLAP,
        /** Parts are left out. */
        INCOMPLETE
    }

    /**
     * What was read, or set, for a period.
     *
     * @param period the period of which it tells
     * @param kind whether it was measured, is aimed at or expected
     * @param part of what it is measured, such as women or a province; empty for the whole
     * @param value the number, with its bound
     */
    public record Reading(
            When period, Kind kind, @OneLine @MayBeEmpty String part, Quantity value) {
        private boolean isOfSameAs(Reading other) {
            return period.equals(other.period) && kind == other.kind;
        }
    }

    /** What a reading is. */
    public enum Kind {
        /** What was measured. */
        ACTUAL,
        /** What later readings are held against. */
        BASE,
        /** What is to be reached. */
        TARGET,
        /** What is expected. */
        FORECAST
    }

    private void refuseTwo() {
        Set<List<Object>> seen = new HashSet<>();
        for (Reading each : readings) {
            ONE_READING_EACH.refuseIf(
                    !seen.add(List.of(each.period, each.kind, each.part)),
                    "two readings of "
                            + (each.part.isEmpty() ? "the whole" : each.part)
                            + " for " + each.period.stated(),
                    "keep one; where sources differ, contradict the entry with the other");
        }
    }

    private void refuseOtherSums() {
        for (Reading whole : readings) {
            if (whole.part.isEmpty() && whole.value instanceof Quantity.Exact(BigDecimal stated)) {
                List<Quantity> parts = readings.stream()
                        .filter(each -> !each.part.isEmpty() && each.isOfSameAs(whole))
                        .map(Reading::value)
                        .toList();
                Optional<BigDecimal> sum = Exactly.sum(parts);
                PARTS_ADD_UP.refuseIf(
                        sum.filter(of -> of.compareTo(stated) != 0).isPresent(),
                        "the parts for " + whole.period.stated() + " add up to "
                                + sum.map(BigDecimal::toPlainString).orElse("") + ", not to " + whole.value,
                        "put the figures right, or say that the parts overlap or are incomplete");
            }
        }
    }
}
