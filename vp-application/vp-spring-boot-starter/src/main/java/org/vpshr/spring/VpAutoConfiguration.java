package org.vpshr.spring;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.observing.Observer;

/** Opens the record once the host's own migrations are done, and closes it before the connections that it is lent. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ConditionalOnBooleanProperty(name = "vp.enabled", matchIfMissing = true)
@EnableConfigurationProperties(VpProperties.class)
public class VpAutoConfiguration {

    /** For Spring, which makes one. */
    public VpAutoConfiguration() {}

    @Bean
    RecordOpening recordOpening(
            VpProperties properties,
            ObjectProvider<OptionsCustomizer> customizers,
            ObjectProvider<Observer> observers) {
        return new RecordOpening(properties, customizers::orderedStream, observers::orderedStream);
    }

    /** Destroyed with its dependencies still there: it gives back what it was lent. */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    @DependsOnDatabaseInitialization
    VoluntaryPrinciples voluntaryPrinciples(RecordOpening opening, VpProperties properties, BeanFactory beans) {
        return opening.open(new Places(properties, beans));
    }

    @Bean
    @ConditionalOnMissingBean
    Rounds recordRounds(
            VoluntaryPrinciples record, VpProperties properties, ObjectProvider<Rounds.Listener> listeners) {
        return new Rounds(
                record,
                properties.health(),
                properties.patience(),
                listeners.orderedStream().toList());
    }
}
