package org.vpshr.projections.history;

import java.util.ArrayList;
import java.util.List;
import org.vpshr.domain.Retelling;

/**
 * A history as it would be told now: it takes recorded events, and hands them on with their entries corrected and
 * refined, without those that were taken back. Views of states (who sat where, what was in effect) are folded from it.
 */
public final class Retold implements Fold {
    private final long upTo;
    private final List<Recorded> heard = new ArrayList<>();
    private final Retelling retelling = new Retelling();

    /** @param upTo the last ledger position to know of; {@link Long#MAX_VALUE} for all that is known now */
    public Retold(long upTo) {
        this.upTo = upTo;
    }

    @Override
    public void apply(Recorded recorded) {
        if (recorded.position() <= upTo) {
            heard.add(recorded);
            retelling.hear(recorded.event());
        }
    }

    /** Folds the events as they are told now into the view. */
    public <V extends Fold> V into(V view) {
        for (Recorded recorded : heard) {
            retelling
                    .tell(recorded.event())
                    .ifPresent(event -> view.apply(new Recorded(recorded.position(), recorded.recorded(), event)));
        }
        return view;
    }
}
