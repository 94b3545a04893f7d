package org.vpshr.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.following.FollowerProgress;

/** How far the record goes, how far its followers are behind, and how long a transaction of the host keeps others waiting. */
final class RecordMeters implements MeterBinder {
    private final VoluntaryPrinciples record;

    RecordMeters(VoluntaryPrinciples record) {
        this.record = record;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("vp.position", record, one -> one.head().position())
                .description("The position of the last event")
                .register(meters);
        TimeGauge.builder(
                        "vp.host.held",
                        record,
                        TimeUnit.MILLISECONDS,
                        one -> one.heldByHost().toMillis())
                .description("For how long a transaction of the application keeps all others from recording by now")
                .register(meters);
    }

    /** Followers come and go: their gauges are made anew at each round. */
    static final class Lag implements Rounds.Listener {
        private final MultiGauge gauges;

        Lag(MeterRegistry meters) {
            this.gauges = MultiGauge.builder("vp.followers.behind")
                    .description("How many events were recorded since the last one that a follower was told")
                    .register(meters);
        }

        @Override
        public void told(List<FollowerProgress> followers) {
            List<MultiGauge.Row<?>> rows = new ArrayList<>();
            followers.stream()
                    .filter(follower -> follower.state() != FollowerProgress.State.REPLACED)
                    .forEach(follower -> rows.add(MultiGauge.Row.of(
                            Tags.of("follower", follower.name(), "version", Integer.toString(follower.version())),
                            follower.behind())));
            gauges.register(rows, true);
        }
    }
}
