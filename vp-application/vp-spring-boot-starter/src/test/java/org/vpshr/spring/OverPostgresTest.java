package org.vpshr.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.spring.Given.roundtable;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.store.Store;
import org.vpshr.domain.entry.Circle;

/** A record on connections of the pool that Boot manages. */
@SuppressWarnings("NullAway.Init")
class OverPostgresTest {
    private static final PostgresServer SERVER = PostgresServer.get();

    @TempDir
    Path folder;

    private Store.Postgres record;
    private Store.Postgres keys;

    @BeforeEach
    void two_schemas_with_nothing_in_them() {
        record = SERVER.freshSchema();
        keys = SERVER.freshSchema();
    }

    private static String schema(Store.Postgres store) {
        return store.url().replaceFirst(".*currentSchema=", "");
    }

    private ApplicationContextRunner application(String role) throws IOException {
        Path master = folder.resolve("master.key");
        if (master.toFile().length() == 0) {
            OwnerAlone.masterKey(master);
        }
        return Given.withADataSource()
                .withPropertyValues(
                        "spring.datasource.url=" + record.url().replaceFirst("\\?.*", ""),
                        "spring.datasource.username=" + role,
                        "vp.store.schema=" + schema(record),
                        "vp.keys.schema=" + schema(keys),
                        "vp.keys.master-key=" + master,
                        "vp.state=" + folder.resolve("state"));
    }

    private ApplicationContextRunner migrated() throws IOException {
        return application(PostgresServer.ROLE)
                .withPropertyValues(
                        "vp.migration.record=" + record.url(),
                        "vp.migration.keys=" + keys.url(),
                        "vp.migration.user=" + PostgresServer.OWNER,
                        "vp.migration.grant-to=" + PostgresServer.ROLE);
    }

    @Test
    void tables_are_made_by_their_owner_before_the_record_is_opened_by_another_role() throws IOException {
        migrated().run(application -> {
            VoluntaryPrinciples opened = application.getBean(VoluntaryPrinciples.class);
            assertThat(opened.record(roundtable("pe-roundtable")).durable()).isTrue();
            assertThat(opened.upkeep().verify().whole()).isTrue();
        });
    }

    @Test
    void whoever_may_not_make_tables_is_told_by_which_property_they_are_made() throws IOException {
        SERVER.run("grant usage on schema " + schema(record) + ", " + schema(keys) + " to " + PostgresServer.ROLE);

        application(PostgresServer.ROLE)
                .run(application ->
                        assertThat(Given.whyNot(application).getAction()).contains("vp migrate", "vp.migration.user"));
    }

    @Test
    void keys_that_nobody_placed_are_asked_for() throws IOException {
        application(PostgresServer.OWNER)
                .withPropertyValues("vp.keys.schema=")
                .run(application -> assertThat(application.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(RecordNotConfigured.class)
                        .hasMessageContaining("vp.keys.schema"));
    }

    @Test
    void what_the_application_writes_and_what_it_records_are_kept_both_or_neither() throws IOException {
        SERVER.run("create table if not exists public.host_case (id text); grant all on public.host_case to "
                + PostgresServer.ROLE + "; truncate public.host_case");
        migrated().run(application -> {
            VoluntaryPrinciples opened = application.getBean(VoluntaryPrinciples.class);
            TransactionalRecord within = application.getBean(TransactionalRecord.class);
            JdbcTemplate sql = new JdbcTemplate(application.getBean(DataSource.class));
            TransactionTemplate transaction =
                    new TransactionTemplate(application.getBean(PlatformTransactionManager.class));

            transaction.executeWithoutResult(status -> {
                sql.update("insert into public.host_case values ('kept')");
                within.record(roundtable("pe-kept"));
            });
            transaction.executeWithoutResult(status -> {
                sql.update("insert into public.host_case values ('undone')");
                within.record(roundtable("pe-undone"));
                status.setRollbackOnly();
            });

            assertThat(sql.queryForList("select id from public.host_case", String.class))
                    .containsExactly("kept");
            assertThat(opened.head().position()).isEqualTo(1);
        });
    }

    @Test
    void a_user_records_within_it_as_far_as_he_may() throws IOException {
        migrated().run(application -> {
            TransactionalRecord within = application.getBean(TransactionalRecord.class);
            TransactionTemplate transaction =
                    new TransactionTemplate(application.getBean(PlatformTransactionManager.class));

            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> within.as(Actor.reader("user:7", "NL", Circle.INTERNAL))
                                    .record(roundtable("pe-roundtable"))))
                    .isInstanceOf(NotPermitted.class);
            assertThat(application.getBean(VoluntaryPrinciples.class).head().position())
                    .isZero();
        });
    }

    @Test
    void recording_within_no_transaction_is_refused() throws IOException {
        migrated()
                .run(application -> assertThatThrownBy(() ->
                                application.getBean(TransactionalRecord.class).record(roundtable("pe-roundtable")))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("@Transactional"));
    }
}
