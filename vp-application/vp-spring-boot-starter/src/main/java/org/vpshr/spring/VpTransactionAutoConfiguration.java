package org.vpshr.spring;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.vpshr.application.VoluntaryPrinciples;

/** Recording within the transactions that Spring manages. */
@AutoConfiguration(after = VpAutoConfiguration.class)
@ConditionalOnClass(DataSourceUtils.class)
@ConditionalOnBean(VoluntaryPrinciples.class)
@ConditionalOnSingleCandidate(DataSource.class)
public class VpTransactionAutoConfiguration {

    /** For Spring, which makes one. */
    public VpTransactionAutoConfiguration() {}

    @Bean
    TransactionalRecord transactionalRecord(VoluntaryPrinciples record, DataSource source) {
        return new TransactionalRecord(record, source);
    }
}
