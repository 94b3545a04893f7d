package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractAssert;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Rule;

/** What a receipt says. */
public final class ReceiptAssert extends AbstractAssert<ReceiptAssert, Receipt> {
    ReceiptAssert(Receipt receipt) {
        super(receipt, ReceiptAssert.class);
    }

    /**
     * So many events were recorded.
     *
     * @param events how many
     * @return this
     */
    public ReceiptAssert recorded(int events) {
        isNotNull();
        assertThat(actual.count()).as("events").isEqualTo(events);
        return this;
    }

    /**
     * A person is asked to look whether the rule holds.
     *
     * @param rule the rule
     * @return this
     */
    public ReceiptAssert isFlaggedBy(Rule rule) {
        isNotNull();
        assertThat(actual.findings()).as("findings").extracting(Finding::rule).contains(rule);
        return this;
    }

    /**
     * Nobody is asked to look at anything.
     *
     * @return this
     */
    public ReceiptAssert isWithoutFinding() {
        isNotNull();
        assertThat(actual.findings()).as("findings").isEmpty();
        return this;
    }
}
