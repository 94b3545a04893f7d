package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year opens: each desk gets a workbook, fills it in, and vp record takes what comes back. */
class CallCommandTest {
    private static final String PLANS = "Plans";
    private static final String ABOUT = "asked.about";

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path call;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
        call = folder.resolve("call");
    }

    private void opened() {
        opened(2024);
    }

    private void opened(int year, String... more) {
        List<String> words = Stream.concat(
                        Stream.of("call", "--year", Integer.toString(year), "-o", call.toString()), Stream.of(more))
                .toList();
        assertThat(terminal.ask(words.toArray(String[]::new)))
                .as(terminal.err())
                .isZero();
    }

    private FilledWorkbook kinshasa() {
        return of("embassy-kinshasa");
    }

    private FilledWorkbook of(String desk) {
        return FilledWorkbook.of(call.resolve(desk + ".xlsx"))
                .put("Who answers", 2, "contribution.written", "2025-01-15")
                .put("Who answers", 2, "contribution.evidence", "file 12 of the embassy");
    }

    private int recorded(FilledWorkbook filled) {
        return terminal.ask("record", filled.in(folder.resolve("back.xlsx")).toString());
    }

    private String followUp() {
        assertThat(terminal.ask("follow-up", "--year", "2018", "--on", "2025-01-31"))
                .isZero();
        return terminal.out();
    }

    @Test
    void each_desk_has_a_workbook_and_a_calendar_and_one_file_says_who_is_asked_how_much() throws IOException {
        opened();

        try (Stream<Path> files = Files.list(call)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("call.md", "embassy-kinshasa.xlsx", "embassy-kinshasa.ics", "human-rights.xlsx");
        }
        assertThat(Files.readString(call.resolve("call.md")))
                .contains("NL/embassy-kinshasa", "by 2025-01-31", "plans and promises", "not commissioned");
        assertThat(terminal.out()).contains(" questions to ", " desks, from what was known up to position ");
    }

    @Test
    void what_a_desk_answers_is_taken_as_it_comes_back_and_the_follow_up_tells_it() {
        opened();
        FilledWorkbook filled = kinshasa()
                .put("New", 2, "command", "engagement.HoldEvent")
                .put("New", 2, "subject", "engagement/NL/CD")
                .put("New", 2, "kind", "training")
                .put("New", 2, "entry.id", "cd-police-training-held")
                .put("New", 2, "entry.text", "In 2024 the mining police of South Kivu were trained in human rights.")
                .put("New", 2, "entry.when", "2024")
                .where(PLANS, ABOUT, "cd-plan-police-training", "answer", "kept")
                .where(PLANS, ABOUT, "cd-plan-police-training", "evidence", "cd-police-training-held")
                .where(PLANS, ABOUT, "cd-plan-outreach", "answer", "Dropped")
                .where(PLANS, ABOUT, "cd-plan-outreach", "reason", "the project came to its end")
                .where(PLANS, ABOUT, "cd-plan-exchange", "answer", "not yet");

        assertThat(recorded(filled)).as(terminal.err()).isZero();

        assertThat(terminal.out()).contains("3 events recorded", "left unanswered");
        assertThat(followUp())
                .contains("**kept** `cd-plan-police-training`", "**dropped** `cd-plan-outreach`")
                .contains("**open** `cd-plan-exchange`");
    }

    @Test
    void a_plan_that_ended_is_not_asked_about_again() throws IOException {
        opened();
        assertThat(recorded(kinshasa()
                        .where(PLANS, ABOUT, "cd-plan-outreach", "answer", "dropped")
                        .where(PLANS, ABOUT, "cd-plan-outreach", "reason", "the project came to its end")))
                .isZero();
        Path later = folder.resolve("later");

        assertThat(terminal.ask("call", "--year", "2024", "-o", later.toString()))
                .isZero();

        assertThat(FilledWorkbook.of(later.resolve("embassy-kinshasa.xlsx")).column(PLANS, ABOUT))
                .contains("cd-plan-exchange")
                .doesNotContain("cd-plan-outreach");
    }

    @Test
    void what_holds_is_confirmed_what_changed_is_told_and_an_obligation_is_met() {
        opened(2019, "--as-of", "2019-04-30");
        FilledWorkbook filled = of("international-trade-policy")
                .where("Standing", ABOUT, "b-priority", "answer", "still true")
                .where("Standing", ABOUT, "b-priority", "on", "2020-01")
                .where("Standing", ABOUT, "b-priority", "source.title", "Policy note of January 2020")
                .where("Standing", ABOUT, "b-bettercoal", "answer", "changed")
                .where(
                        "Standing",
                        ABOUT,
                        "b-bettercoal",
                        "change.text",
                        "The covenant rests on an initiative of buyers.")
                .where("Standing", ABOUT, "b-bettercoal", "reason", "the words were too narrow")
                .where("Standing", ABOUT, "b-bettercoal", "authoriser", "head of division")
                .where("Obligations", ABOUT, "b-gold-outreach", "answer", "met")
                .where("Obligations", ABOUT, "b-gold-outreach", "entry.id", "b-gold-outreach-2019")
                .where("Obligations", ABOUT, "b-gold-outreach", "entry.text", "In 2019 the parties sought new members.")
                .where("Obligations", ABOUT, "b-gold-outreach", "entry.when", "2019");
        String lastYear = filled.column("Last year", ABOUT).getFirst();
        filled.where("Last year", ABOUT, lastYear, "answer", "stays as it is");

        assertThat(recorded(filled)).as(terminal.err()).isZero();

        assertThat(terminal.out()).contains("3 events recorded");
        assertThat(traced("b-priority")).contains("EntryConfirmed");
        assertThat(traced("b-bettercoal")).contains("an initiative of buyers", "EntryAmended");
        assertThat(terminal.ask("follow-up", "--year", "2019", "--on", "2019-12-31"))
                .isZero();
        assertThat(terminal.out()).contains("**kept** `b-gold-outreach`");
    }

    private String traced(String entry) {
        assertThat(terminal.ask("trace", entry)).isZero();
        return terminal.out();
    }

    @Test
    void an_item_is_waived_once_the_report_is_commissioned() throws IOException {
        Path commission = Files.writeString(folder.resolve("commission.jsonl"), """
                {"contribution":{"by":"NL/human-rights","written":"2024-12-02","evidence":"minute 1","audience":"public"}}
                {"command":"report.CommissionReport","subject":"report/NL/2024/public","kind":"full","template":"nl-2018","basis":"calendar-year","desks":["NL/embassy-lima","NL/embassy-yangon"]}
                """);
        assertThat(terminal.ask("record", commission.toString()))
                .as(terminal.err())
                .isZero();
        opened();
        FilledWorkbook filled = of("human-rights");
        String item = filled.column("Guidelines", ABOUT).getFirst();

        assertThat(recorded(filled.where("Guidelines", ABOUT, item, "answer", "waived")
                        .where("Guidelines", ABOUT, item, "ground", "practical")
                        .where("Guidelines", ABOUT, item, "reason", "nobody counted it")))
                .as(terminal.err())
                .isZero();

        assertThat(terminal.ask("coverage", "--year", "2024")).isLessThan(2);
        assertThat(terminal.out()).contains("**waived** `" + item + "`");
        assertThat(call.resolve("embassy-yangon.xlsx"))
                .as("called upon, to tell what is new")
                .exists();
    }

    @Test
    void what_nobody_answers_is_left_out_with_a_word_in_the_receipt() {
        opened();

        assertThat(recorded(kinshasa())).as(terminal.err()).isZero();

        assertThat(terminal.out()).contains("nothing to record in it; ").contains("questions left unanswered");
    }

    @Test
    void an_answer_that_was_forgotten_is_told_with_the_cell_that_was_filled_in() {
        opened();

        assertThat(recorded(kinshasa().where(PLANS, ABOUT, "cd-plan-outreach", "reason", "it is over")))
                .isEqualTo(2);

        assertThat(terminal.err())
                .contains("sheet \"Plans\", row", "\"reason\"", "there is no answer in the row", "choose one");
    }

    @Test
    void a_word_that_is_no_answer_is_told_with_those_that_are() {
        opened();

        assertThat(recorded(kinshasa().where(PLANS, ABOUT, "cd-plan-outreach", "answer", "done")))
                .isEqualTo(2);

        assertThat(terminal.err()).contains("\"answer\"", "'done' is no answer", "partly kept");
    }

    @Test
    void what_an_answer_lacks_is_told_at_its_row() {
        opened();

        assertThat(recorded(kinshasa().where(PLANS, ABOUT, "cd-plan-outreach", "answer", "kept")))
                .isEqualTo(2);

        assertThat(terminal.err()).contains("sheet \"Plans\", row", "no evidence is given for cd-plan-outreach");
    }

    @Test
    void what_an_answer_does_not_take_is_refused() {
        opened();

        assertThat(recorded(kinshasa()
                        .where(PLANS, ABOUT, "cd-plan-outreach", "answer", "not yet")
                        .where(PLANS, ABOUT, "cd-plan-outreach", "reason", "soon")))
                .isEqualTo(2);

        assertThat(terminal.err()).contains("\"reason\"", "takes no such thing");
    }

    @Test
    void a_call_is_never_written_over_what_may_have_been_filled_in() throws IOException {
        opened();
        byte[] before = Files.readAllBytes(call.resolve("embassy-kinshasa.xlsx"));

        assertThat(terminal.ask("call", "--year", "2024", "-o", call.toString()))
                .isEqualTo(2);

        assertThat(terminal.err()).contains("the folder has something else in it");
        assertThat(Files.readAllBytes(call.resolve("embassy-kinshasa.xlsx"))).isEqualTo(before);
    }

    @Test
    void a_call_before_the_first_recording_says_so() {
        assertThat(terminal.ask("call", "--year", "2001", "--as-of", "2001-01-01", "-o", call.toString()))
                .isEqualTo(2);

        assertThat(terminal.err()).contains("nothing was on record by then");
        assertThat(call).doesNotExist();
    }
}
