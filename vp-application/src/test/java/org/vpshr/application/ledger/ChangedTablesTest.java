package org.vpshr.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.vpshr.application.given.Rows.aRow;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Tampering;

/** Somebody changes not what was recorded, but the tables in which it is, or what watches over them. */
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class ChangedTablesTest {
    @Parameter
    private AStore.In in;

    @TempDir
    private Path directory;

    private AStore store;

    @BeforeEach
    void two_events() {
        store = in.fresh(directory);
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            ledger.append(LedgerCondition.none(), List.of(aRow("a", "x=a"), aRow("b", "x=b")));
        }
    }

    private Optional<String> changed() {
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            return ledger.changedTables();
        }
    }

    @Test
    void tables_as_they_were_made_are_told_as_such() {
        assertThat(changed()).isEmpty();
    }

    /** Each trigger, index and column in turn. */
    @Test
    void whatever_of_them_is_missing_is_told() {
        List<String> changes = in == AStore.In.A_FILE
                ? List.of(
                        "drop trigger event_no_update",
                        "drop trigger event_no_delete",
                        "drop trigger tag_no_update",
                        "drop trigger tag_no_delete",
                        "drop trigger event_text_no_delete",
                        "drop trigger head_no_delete",
                        "drop trigger head_only_grows")
                : List.of(
                        "drop trigger event_is_never_changed on event",
                        "drop trigger tag_is_never_changed on tag",
                        "drop trigger text_is_never_deleted on event_text",
                        "drop trigger head_is_never_deleted on head",
                        "drop trigger head_only_grows on head",
                        "drop trigger head_is_told on head");
        for (String change : changes) {
            Path own = directory.resolve(change.replace(' ', '-'));
            assertThat(own.toFile().mkdir()).isTrue();
            AStore each = in.fresh(own);
            Ledger.open(each.store(), InstantSource.system()).close();
            tamper(each, change);
            try (Ledger ledger = Ledger.open(each.store(), InstantSource.system())) {
                assertThat(ledger.changedTables())
                        .as(change)
                        .isPresent()
                        .get()
                        .asString()
                        .contains(change.split(" ")[2]);
            }
        }
    }

    private static void tamper(AStore store, String change) {
        switch (store) {
            case AStore.InAFile file -> Tampering.alone(file.file(), change);
            case AStore.InPostgres postgres -> postgres.tamper(change);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table event add column more integer",
                "create index faster on event (type)",
                "create table more (x integer)",
                "create view more as select position from event",
                "pragma user_version = 0",
            })
    void whatever_of_a_file_is_more_or_other_is_told(String change) {
        assumeThat(in).isEqualTo(AStore.In.A_FILE);
        tamper(store, change);

        assertThat(changed()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table event add column more integer",
                "alter table event alter column version type bigint",
                "alter table event alter column facts drop not null",
                "alter table event disable trigger event_is_never_changed",
                "alter table tag drop constraint tag_pkey",
                "alter table event enable row level security",
                "create rule swallowed as on insert to tag do instead nothing",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'",
            })
    void whatever_of_a_schema_is_more_or_other_is_told(String change) {
        assumeThat(in).isEqualTo(AStore.In.POSTGRES);
        tamper(store, change);

        assertThat(changed()).isPresent();
    }

    @Test
    void what_is_of_others_in_the_same_schema_is_nobodys_business() {
        assumeThat(in).isEqualTo(AStore.In.POSTGRES);
        tamper(store, "create table of_others (x integer)");

        assertThat(changed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "tag", "event_text", "head"})
    void a_trigger_that_swallows_what_is_written_is_noticed_when_it_does(String table) {
        String change = table.equals("head") ? "update" : "insert";
        if (in == AStore.In.A_FILE) {
            tamper(
                    store,
                    "create trigger swallow before " + change + " on " + table + " begin select raise(ignore); end");
        } else {
            store.tamper(
                    "create function swallow() returns trigger language plpgsql as 'begin return null; end'",
                    "create trigger swallow before " + change + " on " + table
                            + " for each row execute function swallow()");
        }
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            assertThatThrownBy(() -> ledger.append(LedgerCondition.none(), List.of(aRow("c", "x=c"))))
                    .isInstanceOf(StoreBroken.class)
                    .hasMessageContaining("it does not take what is written");
            assertThat(ledger.head().position()).isEqualTo(2);
        }
        assertThat(changed()).isPresent().get().asString().contains("swallow");
    }
}
