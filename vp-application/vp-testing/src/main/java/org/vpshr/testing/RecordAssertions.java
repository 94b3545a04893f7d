package org.vpshr.testing;

import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.given.LegalHistory;

/** Where assertions about a record begin: {@code assertThat(record).report("NL", 2018).asPublished(1).prints("cd-project")}. */
public final class RecordAssertions {
    private RecordAssertions() {}

    /**
     * {@return what can be asked of a record}
     *
     * @param record the record
     */
    public static RecordAssert assertThat(VoluntaryPrinciples record) {
        return new RecordAssert(record);
    }

    /**
     * {@return what can be asked of a receipt}
     *
     * @param receipt what recording answered
     */
    public static ReceiptAssert assertThat(Receipt receipt) {
        return new ReceiptAssert(receipt);
    }

    /**
     * {@return what can be asked of a history}
     *
     * @param history a history that the domain accepts
     */
    public static HistoryAssert assertThat(LegalHistory history) {
        return new HistoryAssert(history);
    }
}
