package org.vpshr.application.receipt;

import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.rule.Finding;

/**
 * What was recorded.
 *
 * @param first the position of the first event
 * @param last the position of the last; one less than {@code first} when nothing had to be recorded
 * @param findings what a person should look at
 */
public record Receipt(long first, long last, List<Finding> findings) {

    public Receipt {
        findings = List.copyOf(findings);
    }

    /** How many events were recorded. */
    public long count() {
        return last - first + 1;
    }

    /** This and what was recorded right after it. */
    public Receipt and(Receipt next) {
        return new Receipt(
                first,
                next.last(),
                Stream.concat(findings.stream(), next.findings().stream()).toList());
    }
}
