package org.vpshr.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.spring.Given.roundtable;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.following.Following;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.Observer;
import org.vpshr.domain.rule.RuleViolation;

/** What health, meters and traces tell of a record. */
@SuppressWarnings("NullAway.Init")
class WatchedRecordTest {
    @TempDir
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry observations = ObservationRegistry.create();

    private ApplicationContextRunner application() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        return Given.over(folder)
                .withBean(MeterRegistry.class, () -> meters)
                .withBean(ObservationRegistry.class, () -> observations);
    }

    private static VoluntaryPrinciples record(ApplicationContext application) {
        return application.getBean(VoluntaryPrinciples.class);
    }

    private static Health health(ApplicationContext application) {
        return Objects.requireNonNull(
                application.getBean("vpHealthIndicator", HealthIndicator.class).health());
    }

    private double count(String meter, String... tags) {
        return meters.get(meter).tags(tags).counter().count();
    }

    @Test
    void health_says_how_far_the_chain_is_verified() {
        application().run(application -> {
            record(application).record(roundtable("pe-roundtable"));
            application.getBean(Rounds.class).verify();

            assertThat(health(application).getStatus()).isEqualTo(Status.UP);
            assertThat(health(application).getDetails())
                    .containsEntry("position", 1L)
                    .containsEntry("verifiedUpTo", 1L);
        });
    }

    @Test
    void a_record_that_was_changed_is_down() {
        application().run(application -> {
            record(application).record(roundtable("pe-roundtable"));
            Tampering.with(folder.resolve("record.db"), "update event set type = 'dossier.Withdrawn'");
            application.getBean(Rounds.class).verify();

            assertThat(health(application).getStatus()).isEqualTo(Status.DOWN);
            assertThat(health(application).getDetails()).containsEntry("broken", "ALTERED at position 1");
        });
    }

    @Test
    void the_first_round_comes_with_the_start() {
        CountDownLatch verified = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        Observer whenVerified = what -> {
            if (what instanceof Happening.Verified) {
                verified.countDown();
            }
        };
        application()
                .withPropertyValues("vp.health.verify-every=1h", "vp.health.followers-every=1h")
                .withBean(Observer.class, () -> whenVerified)
                .withBean(Rounds.Listener.class, () -> followers -> looked.countDown())
                .run(application -> {
                    assertThat(verified.await(1, TimeUnit.MINUTES)).isTrue();
                    assertThat(looked.await(1, TimeUnit.MINUTES)).isTrue();
                });
    }

    @Test
    void a_follower_that_is_too_far_behind_is_told_and_is_down() {
        application().withPropertyValues("vp.health.most-behind=1").run(application -> {
            VoluntaryPrinciples record = record(application);
            try (Following following = record.follow("minister", delivery -> {})) {
                following.pause();
                record.record(roundtable("pe-one"));
                record.record(roundtable("pe-two"));
                application.getBean(Rounds.class).look();

                assertThat(health(application).getStatus()).isEqualTo(Status.DOWN);
                assertThat(meters.get("vp.followers.behind")
                                .tag("follower", "minister")
                                .gauge()
                                .value())
                        .isEqualTo(2);
            }
        });
    }

    @Test
    void commands_are_counted_by_outcome_and_rule() {
        application().run(application -> {
            VoluntaryPrinciples record = record(application);
            record.record(roundtable("pe-roundtable"));
            assertThatThrownBy(() -> record.record(roundtable("pe-roundtable"))).isInstanceOf(RuleViolation.class);
            record.reports().of("NL", 2025).now();

            assertThat(count("vp.commands", "outcome", "recorded")).isEqualTo(1);
            assertThat(count("vp.commands", "outcome", "refused", "kind", "rule-refused"))
                    .isEqualTo(1);
            assertThat(meters.get("vp.commands")
                            .tag("outcome", "refused")
                            .counter()
                            .getId()
                            .getTag("rule"))
                    .matches("\\d+");
            assertThat(count("vp.events.appended")).isEqualTo(1);
            assertThat(count("vp.events.folded")).isPositive();
            assertThat(meters.get("vp.record").timers()).hasSize(2);
        });
    }

    @Test
    void recording_is_a_span_within_that_of_the_request() {
        List<String> spans = new ArrayList<>();
        observations.observationConfig().observationHandler(new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                spans.add(context.getName() + " in "
                        + (context.getParentObservation() == null
                                ? "nothing"
                                : context.getParentObservation()
                                        .getContextView()
                                        .getName()));
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        application()
                .run(application -> Observation.createNotStarted("request", observations)
                        .observe(() -> record(application).record(roundtable("pe-roundtable"))));

        assertThat(spans).containsExactly("vp.record in request", "request in nothing");
    }
}
