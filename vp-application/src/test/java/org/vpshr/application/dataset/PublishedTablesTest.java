package org.vpshr.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.dataset.content.AllTables;
import org.vpshr.application.given.Lines;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.store.Store;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;

/** Beside a record in PostgreSQL, analysts read views, and what is restricted or erased is in them no longer. */
@SuppressWarnings("NullAway.Init")
class PublishedTablesTest {
    private static final Country NL = new Country("NL");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final PostgresServer server = PostgresServer.get();
    private Store.Postgres store;
    private String schema;
    private VoluntaryPrinciples record;

    @BeforeEach
    void a_record_with_two_entries() {
        store = server.freshRecord();
        schema = "analysis_" + store.url().replaceAll(".*_", "");
        server.run("grant create on database postgres to " + PostgresServer.ROLE + "; alter role " + PostgresServer.ROLE
                + " createrole");
        record = VoluntaryPrinciples.open(Options.of(store).withKeys(Store.of(folder.resolve("keys"))));
        record.record(
                line(
                        "{'command':'engagement.HoldEvent','subject':'engagement/NL/PE','kind':'roundtable','entry':{'id':'pe-one','text':'A roundtable in Cusco.','when':'2018-04','where':['PE:Cusco']}}"));
        record.record(
                line(
                        "{'command':'engagement.DescribeContext','subject':'engagement/NL/PE','entry':{'id':'pe-two','text':'Secret to be.','when':'2018'}}"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static org.vpshr.domain.Command line(String line) {
        return Lines.command(line.replace('\'', '"'));
    }

    private void publish(Circle audience) {
        record.reports().survey(NL, audience).tables().publishIn(store, schema, "vp_analyst", PATIENCE);
    }

    private List<String> asAnalyst(String query) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role vp_analyst");
            List<String> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }

    private List<String> entries() throws SQLException {
        return asAnalyst("select entry from " + schema + ".entries order by 1");
    }

    @Test
    void an_analyst_reads_every_table() throws SQLException {
        publish(Circle.PUBLIC);

        assertThat(entries()).containsExactly("pe-one", "pe-two");
        assertThat(asAnalyst("select locality from " + schema + ".places")).containsExactly("Cusco");
        for (var table : AllTables.all()) {
            assertThat(asAnalyst("select count(*) from " + schema + "." + table.name()))
                    .as(table.name())
                    .hasSize(1);
        }
    }

    @Test
    void an_analyst_changes_nothing_and_reads_nothing_else() {
        publish(Circle.PUBLIC);

        for (String refused : List.of(
                "delete from " + schema + ".entries returning entry",
                "insert into " + schema + ".texts (entry) values ('x') returning entry",
                "select entry from " + schema + "_rows.entries",
                "select position from " + store.url().replaceAll(".*=", "") + ".event")) {
            assertThatThrownBy(() -> asAnalyst(refused)).as(refused).hasMessageContaining("permission denied");
        }
    }

    @Test
    void what_is_restricted_or_erased_is_in_no_view_from_that_moment_on() throws SQLException {
        publish(Circle.PUBLIC);

        record.record(
                line(
                        "{'command':'dossier.RestrictEntry','subject':'engagement/NL/PE','entry':'pe-two','audience':{'circle':'internal','ground':'safety','review':'2040-01-01'}}"));

        assertThat(entries()).isEmpty();
        assertThat(asAnalyst("select text from " + schema + ".texts")).isEmpty();
        publish(Circle.PUBLIC);
        assertThat(entries()).containsExactly("pe-one");
        publish(Circle.INTERNAL);
        assertThat(entries()).containsExactly("pe-one", "pe-two");
        record.record(
                line(
                        "{'command':'dossier.EraseEntry','subject':'engagement/NL/PE','entry':'pe-two','ground':'asked','authoriser':'head'}"));
        assertThat(entries()).isEmpty();
        publish(Circle.INTERNAL);
        assertThat(entries()).containsExactly("pe-one");
    }

    @Test
    void what_is_recorded_else_leaves_them_as_they_are() throws SQLException {
        publish(Circle.PUBLIC);

        record.record(
                line(
                        "{'command':'engagement.DescribeContext','subject':'engagement/NL/PE','entry':{'id':'pe-three','text':'More.','when':'2019'}}"));

        assertThat(entries()).containsExactly("pe-one", "pe-two");
    }

    @Test
    void a_schema_that_somebody_else_made_stays() throws SQLException {
        server.run("create schema " + schema + "; create table " + schema + ".mine (a text)");

        assertThatThrownBy(() -> publish(Circle.PUBLIC))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("was not made by vp tables");

        try (Connection connection = server.connect();
                ResultSet row = connection.createStatement().executeQuery("select a from " + schema + ".mine")) {
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void tables_of_another_record_are_refused() {
        Store.Postgres other = server.freshRecord();

        assertThatThrownBy(() -> record.reports()
                        .survey(NL, Circle.PUBLIC)
                        .tables()
                        .publishIn(other, schema, "vp_analyst", PATIENCE))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("beside the record");
    }

    @Test
    void beside_a_file_there_are_no_views() {
        assertThatThrownBy(() -> record.reports()
                        .survey(NL, Circle.PUBLIC)
                        .tables()
                        .publishIn(Store.of(folder.resolve("record.db")), schema, "vp_analyst", PATIENCE))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("in a file");
    }
}
