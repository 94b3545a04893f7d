package org.vpshr.application.failure;

/** There is no such report: no template for it, or no such published version. The message says what there is. */
public final class NothingToReport extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NothingToReport(String message) {
        super(message);
    }
}
