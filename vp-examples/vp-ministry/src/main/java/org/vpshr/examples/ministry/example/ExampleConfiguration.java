package org.vpshr.examples.ministry.example;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.examples.ministry.MinistryProperties;
import org.vpshr.spring.OptionsCustomizer;

/** Where an example is asked for, the record is filled with it before the application can be reached. */
@Configuration
class ExampleConfiguration {

    @Bean
    RecordClock recordClock(Clock clock) {
        return new RecordClock(clock);
    }

    @Bean
    OptionsCustomizer clockOfTheRecord(RecordClock clock) {
        return options -> options.withClock(clock);
    }

    @Bean
    ExampleFilling exampleFilling(
            MinistryProperties ministry,
            VoluntaryPrinciples record,
            RecordClock clock,
            ObjectProvider<DataSource> database) {
        DataSource source = database.getIfAvailable();
        return new ExampleFilling(ministry, record, clock, source == null ? Runnable::run : new DatabaseTurn(source));
    }
}
