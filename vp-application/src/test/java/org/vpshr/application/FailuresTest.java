package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Cutting;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.policy.Actors;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.store.Store;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Subject;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.RuleViolation;

/** What crosses the front: a failure of each kind, as such; and what is no failure as what it is. */
class FailuresTest {
    @TempDir
    private Path directory;

    private VoluntaryPrinciples open() {
        return VoluntaryPrinciples.open(directory.resolve("record.db"));
    }

    private static NamedResource file(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new NamedResource("c", () -> new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @EnumSource(FailureKind.class)
    void each_kind_crosses_the_front_as_such_and_says_what_to_do(FailureKind kind) {
        Throwable thrown = catchThrowable(() -> provoke(kind));

        assertThat(thrown).isInstanceOf(Failure.class);
        Failure failure = (Failure) thrown;
        assertThat(failure.kind()).as(failure.toString()).isEqualTo(kind);
        assertThat(failure.remedy()).isNotBlank();
        assertThat(failure.getMessage()).contains(failure.remedy()).doesNotContain("\n");
    }

    private void provoke(FailureKind kind) throws IOException {
        switch (kind) {
            case INPUT_REFUSED -> with(record -> record.record(file("{}")));
            case RULE_REFUSED ->
                with(record -> {
                    record.record(command(noteGroup("a", "a")));
                    record.record(command(noteGroup("b", "a")));
                });
            case NOT_PERMITTED -> with(record -> record.as(Actors.with()).record(command(noteGroup("a", "a"))));
            case NOTHING_TO_REPORT ->
                with(record -> record.reports().of(new Country("NL"), 1995).now());
            case OVERTAKEN -> overtaken();
            case OUTCOME_UNKNOWN -> unanswered();
            case KEY_UNAVAILABLE -> {
                with(VoluntaryPrinciples::head);
                Files.delete(directory.resolve("record.db.master"));
                with(VoluntaryPrinciples::head);
            }
            case STORE_UNAVAILABLE -> VoluntaryPrinciples.open(directory).close();
            case STORE_BROKEN -> {
                with(record -> record.record(command(noteGroup("a", "a"))));
                Tampering.with(directory.resolve("record.db"), "update event set facts = x'7b7d'");
                with(record -> record.history().toList());
            }
            case OUTPUT_NOT_WRITTEN -> with(record -> record.upkeep().exportTo(directory.resolve("none/export.jsonl")));
        }
    }

    private void with(Consumer<VoluntaryPrinciples> work) {
        try (VoluntaryPrinciples record = open()) {
            work.accept(record);
        }
    }

    /** The server says of each transaction that another got in its way. */
    private void overtaken() {
        AStore.InPostgres store = AStore.InPostgres.on(PostgresServer.get(), directory);
        store.tamper(
                "create function overtake() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'overtaken' using errcode = '40001'; end $$",
                "create trigger overtake before insert on event for each row execute function overtake()");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
            record.record(command(noteGroup("a", "a")));
        }
    }

    private void unanswered() {
        PostgresServer server = PostgresServer.get();
        Store.Postgres direct = server.freshRecord();
        try (Cutting line = new Cutting(server.port())) {
            String through =
                    direct.url().replace(":" + server.port() + "/", ":" + line.port() + "/") + "&prepareThreshold=0";
            Store.Postgres store = new Store.Postgres(through, direct.user(), null);
            try (VoluntaryPrinciples record =
                    VoluntaryPrinciples.open(new AStore.InPostgres(server, store, directory).options())) {
                line.atNextCommit(Cutting.Break.BEFORE_ANSWER);
                record.record(command(noteGroup("a", "a")));
            }
        }
    }

    @Test
    void a_rule_refused_in_a_file_is_as_visible_as_one_refused_in_a_command() {
        try (VoluntaryPrinciples record = open()) {
            record.record(command(noteGroup("a", "a")));
            RuleViolation inCommand = refused(() -> record.record(command(noteGroup("b", "a"))));
            RuleViolation inFile =
                    refused(() -> record.record(file(OPENING, noteGroup("b", "b"), noteGroup("b", "a"))));
            RuleViolation inField = refused(
                    () -> record.record(file(OPENING, noteGroup("b", "b").replace("2018-04-06", "2018/2017"))));

            assertThat(inFile.rule()).isEqualTo(inCommand.rule());
            assertThat(inFile.remedy()).isEqualTo(inCommand.remedy());
            assertThat(inFile.place()).contains(new InputPlace("c", 3, 0, ""));
            assertThat(inField.rule().orElseThrow().number()).isEqualTo(88);
            assertThat(inField.place().orElseThrow().line()).isEqualTo(2);
            assertThat(inField.place().orElseThrow().field()).isEqualTo("entry.when");
        }
    }

    private static RuleViolation refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable recording) {
        Throwable thrown = catchThrowable(recording);
        assertThat(thrown).isInstanceOf(RuleViolation.class);
        return (RuleViolation) thrown;
    }

    @Test
    void a_mistake_in_a_rule_is_told_as_a_mistake_and_not_as_bad_input() {
        IllegalArgumentException mistake = new IllegalArgumentException("a mistake in a rule");
        Function<Subject, Aggregate> mistaken = subject -> {
            throw mistake;
        };
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(Options.of(directory.resolve("record.db")), mistaken)) {
            assertThatThrownBy(() -> record.record(command(noteGroup("a", "a"))))
                    .isSameAs(mistake);
            assertThatThrownBy(() -> record.record(file(OPENING, noteGroup("a", "a"))))
                    .isSameAs(mistake);
            assertThatThrownBy(() -> record.record(file(OPENING, noteGroup("a", "a")), new CommandId("c-1")))
                    .isSameAs(mistake);
            assertThat(record.head().position()).isZero();
        }
    }

    @Test
    void a_command_that_a_subject_knows_nothing_of_is_bad_input() {
        String line = "{\"command\":\"register.RegisterOrganisation\",\"subject\":\"commitment/NL\",\"name\":\"FNV\","
                + "\"affiliation\":\"trade-union\"}";
        try (VoluntaryPrinciples record = open()) {
            assertThatThrownBy(() -> record.record(command(line)))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("name a subject of the command's own kind");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "#",
                "#x",
                "published:",
                "published:x",
                "2019-02-30",
                "+999999999-12-31",
                "-999999999-01-01",
                "+1000000000-12-31T23:59:59Z",
                "2019-04-30T25:00:00Z",
                "T",
                "\0"
            })
    void a_moment_that_is_none_is_bad_input(String text) {
        assertThatThrownBy(() -> AsOf.parse(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("2019-04-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-01-01", "9999-12-31", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "#0", "#-1", "now"})
    void any_moment_that_can_be_written_can_be_asked_of(String text) {
        try (VoluntaryPrinciples record = open()) {
            assertThatCode(() -> record.history().positionAt(AsOf.parse(text))).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "jdbc:sqlite:x", "postgres://x", "jdbc:postgresql://x?user=y", "jdbc:postgresql:%"})
    void a_store_that_cannot_be_named_so_is_bad_input_or_unavailable(String name) {
        assertThat(catchThrowable(() ->
                        VoluntaryPrinciples.open(Options.of(Store.of(name))).close()))
                .isInstanceOf(Failure.class);
    }
}
