package org.vpshr.testing;

import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.given.LegalHistory;

/** Where assertions about a record begin: {@code assertThat(record).report("NL", 2018).asPublished(1).prints("cd-project")}. */
public final class RecordAssertions {
    private RecordAssertions() {}

    public static RecordAssert assertThat(VoluntaryPrinciples record) {
        return new RecordAssert(record);
    }

    public static ReceiptAssert assertThat(Receipt receipt) {
        return new ReceiptAssert(receipt);
    }

    public static HistoryAssert assertThat(LegalHistory history) {
        return new HistoryAssert(history);
    }
}
