package org.vpshr.application.failure;

import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** There is no such report: no template for it, or no such published version. The message says what there is. */
public final class NothingToReport extends Failure {
    private static final long serialVersionUID = 1L;

    /**
     * What was asked for is not there.
     *
     * @param wrong what is not there
     * @param remedy what is, or what to do
     */
    public NothingToReport(String wrong, String remedy) {
        super(FailureKind.NOTHING_TO_REPORT, wrong + "; " + remedy, remedy, null);
    }
}
