package org.vpshr.domain.failure;

import java.util.Comparator;

/**
 * How a rule is named: {@code 57} in the catalogue of this library, {@code minbuza:1} where it is a ministry's own.
 *
 * @param namespace whose it is; empty for a rule of this library
 * @param number its number there
 */
public record RuleCode(String namespace, int number) implements Comparable<RuleCode> {
    private static final Comparator<RuleCode> ORDER =
            Comparator.comparing(RuleCode::namespace).thenComparingInt(RuleCode::number);

    /**
     * {@return the code of a rule of this library}
     *
     * @param number its number in the catalogue of rules, from 1
     */
    public static RuleCode of(int number) {
        return new RuleCode("", number);
    }

    /** {@return whether it is a rule of a ministry's own} */
    public boolean isOwn() {
        return !namespace.isEmpty();
    }

    /** Those of this library first, by number; then those of each namespace. */
    @Override
    public int compareTo(RuleCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isOwn() ? namespace + ":" + number : Integer.toString(number);
    }
}
