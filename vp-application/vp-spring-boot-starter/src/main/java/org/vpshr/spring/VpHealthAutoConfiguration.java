package org.vpshr.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.vpshr.application.VoluntaryPrinciples;

/** The record in the health of the application, where that has one; {@code management.health.vp.enabled} leaves it out. */
@AutoConfiguration(after = VpAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(Rounds.class)
@ConditionalOnEnabledHealthIndicator("vp")
public class VpHealthAutoConfiguration {

    /** For Spring, which makes one. */
    public VpHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "vpHealthIndicator")
    HealthIndicator vpHealthIndicator(VoluntaryPrinciples record, Rounds rounds, VpProperties properties) {
        return new RecordHealth(record, rounds, properties.health().mostBehind());
    }
}
