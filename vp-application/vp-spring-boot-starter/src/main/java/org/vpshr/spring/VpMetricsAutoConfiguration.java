package org.vpshr.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.observing.Observer;

/** The record in the meters and traces of the application, where that has some. */
@AutoConfiguration(
        before = VpAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@ConditionalOnClass({MeterRegistry.class, ObservationRegistry.class})
@ConditionalOnBean(MeterRegistry.class)
@ConditionalOnBooleanProperty(name = "vp.enabled", matchIfMissing = true)
public class VpMetricsAutoConfiguration {

    /** For Spring, which makes one. */
    public VpMetricsAutoConfiguration() {}

    @Bean
    Observer vpMeterObserver(MeterRegistry meters, ObjectProvider<ObservationRegistry> observations) {
        return new MeterObserver(meters, observations.getIfAvailable(() -> ObservationRegistry.NOOP));
    }

    @Bean
    MeterBinder vpRecordMeters(VoluntaryPrinciples record) {
        return new RecordMeters(record);
    }

    @Bean
    Rounds.Listener vpFollowerMeters(MeterRegistry meters) {
        return new RecordMeters.Lag(meters);
    }
}
