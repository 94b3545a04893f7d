package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Command;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleViolation;

/** What a record holds, refuses and reports. */
public final class RecordAssert extends AbstractAssert<RecordAssert, VoluntaryPrinciples> {
    RecordAssert(VoluntaryPrinciples record) {
        super(record, RecordAssert.class);
    }

    /**
     * {@return the report of a government over a year, for the public and in English until said otherwise; at which
     * time is said next}
     *
     * @param government the government, by the ISO 3166 code of its country
     * @param year the reporting year, in four digits
     */
    public YearAssert report(String government, int year) {
        isNotNull();
        return new YearAssert(actual.reports().of(government, year));
    }

    /**
     * So many events are on record.
     *
     * @param events how many
     * @return this
     */
    public RecordAssert holds(long events) {
        isNotNull();
        assertThat(actual.head().position()).as("events on record").isEqualTo(events);
        return this;
    }

    /**
     * The chain, the index, the texts and what was published are as they were recorded.
     *
     * @return this
     */
    public RecordAssert isWhole() {
        isNotNull();
        assertThat(actual.upkeep().verify().problems()).as("problems").isEmpty();
        return this;
    }

    /**
     * The rule refuses the command, and nothing is recorded.
     *
     * @param command what is asked to be recorded
     * @param by the rule
     * @return this
     */
    public RecordAssert refuses(Command command, Rule by) {
        isNotNull();
        Head before = actual.head();
        RuleViolation refusal = refusal(command)
                .orElseThrow(() -> new AssertionError(
                        command.stableName() + " was to be refused by rule " + by.number() + ", and was recorded"));
        assertThat(refusal.rule()).as("refused by \"%s\"", refusal.getMessage()).contains(by.broken());
        assertThat(actual.head()).as("head after the refusal").isEqualTo(before);
        return this;
    }

    private Optional<RuleViolation> refusal(Command command) {
        try {
            actual.record(command);
            return Optional.empty();
        } catch (RuleViolation e) {
            return Optional.of(e);
        }
    }
}
