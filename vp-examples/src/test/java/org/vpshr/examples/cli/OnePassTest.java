package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.given.Passage;
import org.vpshr.examples.netherlands.Example;

/** A file is opened once, parsed once and recorded in one transaction; what is asked reads the history once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class OnePassTest {
    private static final String ROWS = "org.vpshr.application.ledger.LedgerRows";
    private static final String OPENING = "org.vpshr.application.input.NamedResource";
    private static final String SESSION = "org.vpshr.application.database.session.Session";
    private static final String COMMAND = "org.vpshr.domain.workinggroup.WorkingGroupCommand$NoteGroup";

    private static final String REPORT = "report+--year+2018";
    private static final String REPORT_OF_ANOTHER_YEAR = "report+--year+2017";
    private static final String DIFF = "diff+2018@published:1+2018@now";
    private static final String DIFF_OF_YEARS = "diff+2017+2018";
    private static final String DIFF_OF_DAYS = "diff+2018@2019-03-01+2018@2019-12-31";
    private static final String TRACE = "trace+ng-visit";
    private static final String TRACE_OF_AN_ITEM = "trace+--report+2018@published:1+ng-visit";

    private static final String FOLLOW_UP = "follow-up+--year+2018+--on+2019-12-31";
    private static final String TIMELINE = "timeline+--from+2018-04+--to+2018-04";
    private static final String MEMBERS = "members+--group+PE/gt-pv+--on+2018-12-01";
    private static final String LIST_OF_A_PLACE = "list+--place+NG:Eket";
    private static final String LIST_OF_A_TIME = "list+--from+2018-04+--to+2018-05";

    private Passage passage;
    private String record;

    @BeforeAll
    void pass(@TempDir Path folder) throws IOException {
        Path store = Example.copy(folder);
        // others may have asked the store that this one is a copy of
        Files.deleteIfExists(folder.resolve("record.db.checkpoint"));
        Path file = Files.writeString(folder.resolve("c.jsonl"), """
                {"contribution":{"by":"NL/embassy-lima","written":"2019-01-21","evidence":"a letter","audience":"public"}}
                {"command":"workinggroup.NoteGroup","subject":"workinggroup/PE/a","entry":{"id":"a-noted","text":"It is.","when":"2018"}}
                {"command":"workinggroup.NoteGroup","subject":"workinggroup/PE/b","entry":{"id":"b-noted","text":"It is.","when":"2018"}}
                """);
        record = "record+" + file;
        passage = Passage.at(
                Set.of(ROWS + "#cursor", ROWS + "#whole", OPENING + "#open", SESSION + "#run", COMMAND + "#<init>"),
                Passenger.class,
                store.toString(),
                REPORT,
                REPORT_OF_ANOTHER_YEAR,
                DIFF,
                DIFF_OF_YEARS,
                DIFF_OF_DAYS,
                TRACE,
                TRACE_OF_AN_ITEM,
                FOLLOW_UP,
                TIMELINE,
                MEMBERS,
                LIST_OF_A_PLACE,
                LIST_OF_A_TIME,
                record);
    }

    private long passes(String command) {
        return passage.count(command, ROWS, "cursor") + passage.count(command, ROWS, "whole");
    }

    @Test
    void a_file_is_opened_once() {
        assertThat(passage.count(record, OPENING, "open")).isOne();
    }

    @Test
    void each_of_its_commands_is_made_once() {
        assertThat(passage.count(record, COMMAND, "<init>")).isEqualTo(2);
    }

    @Test
    void it_is_recorded_in_one_transaction_without_parts_and_the_checkpoint_brought_up_in_one_behind_it() {
        List<String> statements = passage.statements(record).stream()
                .filter(statement -> statement.matches("(begin|savepoint|release|commit|rollback).*"))
                .toList();

        assertThat(statements)
                .containsExactly("begin immediate", "commit", "begin immediate", "begin", "rollback", "commit");
    }

    @Test
    void the_first_report_reads_the_history_once_and_the_next_not_at_all() {
        assertThat(passes(REPORT)).isOne();
        assertThat(passes(REPORT_OF_ANOTHER_YEAR)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DIFF,
                DIFF_OF_YEARS,
                DIFF_OF_DAYS,
                TRACE,
                TRACE_OF_AN_ITEM,
                FOLLOW_UP,
                TIMELINE,
                MEMBERS,
                LIST_OF_A_PLACE,
                LIST_OF_A_TIME
            })
    void what_else_is_asked_reads_what_bears_on_it_and_not_the_history(String command) {
        assertThat(passes(command)).isZero();
    }
}
