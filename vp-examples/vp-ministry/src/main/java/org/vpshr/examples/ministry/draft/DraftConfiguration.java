package org.vpshr.examples.ministry.draft;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.examples.ministry.MinistryProperties;
import org.vpshr.examples.ministry.account.Accounts;

/** Drafts lie where the record does: in its database, or in a folder beside its file. */
@Configuration
@EnableScheduling
class DraftConfiguration {
    private static final String FOLDER = "drafts";

    @Bean
    Drafts drafts(
            ObjectProvider<DataSource> database,
            MinistryProperties ministry,
            VoluntaryPrinciples record,
            Accounts accounts,
            Clock clock) {
        DataSource source = database.getIfAvailable();
        DraftStore store = source == null ? new DraftFolder(ministry.folder().resolve(FOLDER)) : new DraftTable(source);
        return new Drafts(store, record, accounts, clock);
    }

    @Bean
    DraftRound draftRound(Drafts drafts) {
        return new DraftRound(drafts);
    }
}
