package org.vpshr.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.following.FollowerProgress;
import org.vpshr.application.store.Head;
import org.vpshr.domain.failure.Failure;

/**
 * Down where the store does not answer, the chain is not whole, or a follower is too far behind. It tells positions, states
 * and kinds of failures.
 */
final class RecordHealth implements HealthIndicator {
    private final VoluntaryPrinciples record;
    private final Rounds rounds;
    private final @Nullable Long mostBehind;

    RecordHealth(VoluntaryPrinciples record, Rounds rounds, @Nullable Long mostBehind) {
        this.record = record;
        this.rounds = rounds;
        this.mostBehind = mostBehind;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        try {
            Head head = record.head();
            health.withDetail("position", head.position()).withDetail("head", head.hash());
            record.lostHead().ifPresent(lost -> health.down().withDetail("lostHead", "position " + lost.position()));
            chain(health);
            followers(health, rounds.followers());
            return health.build();
        } catch (Failure e) {
            return health.down()
                    .withDetail("kind", e.kind())
                    .withDetail("remedy", e.remedy())
                    .build();
        }
    }

    private void chain(Health.Builder health) {
        rounds.verified().ifPresent(verified -> {
            health.withDetail("verifiedUpTo", verified.found().checked())
                    .withDetail("verifiedAt", verified.at().toString());
            verified.found()
                    .firstBreak()
                    .ifPresent(broken ->
                            health.down().withDetail("broken", broken.reason() + " at position " + broken.position()));
        });
    }

    private void followers(Health.Builder health, List<FollowerProgress> followers) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (FollowerProgress follower : followers) {
            if (follower.state() == FollowerProgress.State.REPLACED) {
                continue;
            }
            told.put(
                    follower.name() + " version " + follower.version(),
                    Map.of("state", follower.state(), "position", follower.position(), "behind", follower.behind()));
            if (mostBehind != null && follower.behind() > mostBehind) {
                health.down();
            }
        }
        if (!told.isEmpty()) {
            health.withDetail("followers", told);
        }
    }
}
