package org.vpshr.examples.ministry.draft;

import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.vpshr.domain.failure.Failure;

/** Does away with what may not stay, whoever recorded the reason: an erasure is often given by another program. */
final class DraftRound {
    private static final Logger LOG = LoggerFactory.getLogger(DraftRound.class);
    private static final long EVERY_MINUTE = 60_000;

    private final Drafts drafts;

    DraftRound(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A store that is away for a while is asked again in the next round. */
    @Scheduled(initialDelay = EVERY_MINUTE, fixedDelay = EVERY_MINUTE)
    void sweep() {
        try {
            drafts.sweep();
        } catch (Failure | UncheckedIOException e) {
            LOG.error("the drafts could not be looked through", e);
        }
    }
}
