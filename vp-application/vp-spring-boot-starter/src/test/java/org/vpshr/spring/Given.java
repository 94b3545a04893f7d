package org.vpshr.spring;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;

/** An application with the starter, and something to record. */
final class Given {
    private Given() {}

    static ApplicationContextRunner anApplication() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        VpAutoConfiguration.class,
                        VpHealthAutoConfiguration.class,
                        VpMetricsAutoConfiguration.class,
                        VpTransactionAutoConfiguration.class,
                        HealthContributorAutoConfiguration.class))
                .withPropertyValues("vp.health.verify-every=0", "vp.health.followers-every=0");
    }

    static ApplicationContextRunner over(Path folder) {
        return anApplication()
                .withPropertyValues(
                        "vp.store.file=" + folder.resolve("record.db"), "vp.state=" + folder.resolve("state"));
    }

    static ApplicationContextRunner withADataSource() {
        return anApplication()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class));
    }

    /** What Boot prints where the application does not start. */
    static FailureAnalysis whyNot(AssertableApplicationContext application) {
        Throwable failure = Objects.requireNonNull(application.getStartupFailure());
        return Objects.requireNonNull(new VpFailureAnalyzer().analyze(failure));
    }

    static Command roundtable(String entry) {
        Contribution lima =
                Contribution.by("NL/embassy-lima").written("2026-02-02").on("embassy file 14");
        return new HoldEvent(
                CountryEngagementId.of("NL", "PE"),
                Entry.of(entry, "In April 2025 the embassy held a roundtable.", lima)
                        .when("2025-04"),
                EventKind.ROUNDTABLE);
    }
}
