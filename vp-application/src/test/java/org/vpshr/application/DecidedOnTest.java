package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.command;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.failure.StaleDecision;
import org.vpshr.application.failure.StaleDecision.Change;
import org.vpshr.application.given.AStore;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.policy.Actors;
import org.vpshr.application.policy.Role;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.supposition.Refusal;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;

/** Two editors of one entry: who decided on what is no longer so is refused, and told what changed. */
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class DecidedOnTest {
    private static final String HIDDEN =
            ",\"audience\":{\"circle\":\"internal\",\"ground\":\"safety\",\"review\":\"2030-01-01\"}";

    @Parameter
    private AStore.In in;

    @TempDir
    private Path directory;

    private Options options;
    private VoluntaryPrinciples record;
    private long read;

    @BeforeEach
    void two_editors_have_read_an_entry() {
        options = in.fresh(directory).options();
        record = VoluntaryPrinciples.open(options);
        record.record(command(context("pe-context", "PE", "")));
        record.record(command(context("pe-other", "PE", "")));
        record.record(command(context("pe-hidden", "PE", HIDDEN)));
        read = record.head().position();
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static String context(String entry, String country, String audience) {
        return "{\"command\":\"engagement.DescribeContext\",\"subject\":\"engagement/NL/" + country
                + "\",\"entry\":{\"id\":\"" + entry + "\",\"text\":\"It is so.\",\"when\":\"2018-04\"" + audience
                + "}}";
    }

    private static String amend(String entry, String text) {
        return "{\"command\":\"dossier.AmendEntry\",\"subject\":\"engagement/NL/PE\",\"entry\":\"" + entry
                + "\",\"change\":{\"text\":{\"en\":\"" + text
                + "\"}},\"reason\":\"it was otherwise\",\"authoriser\":\"the head of the desk\"}";
    }

    private static String contradict(String entry, String audience) {
        return "{\"command\":\"dossier.ContradictEntry\",\"subject\":\"engagement/NL/PE\",\"entry\":\"" + entry
                + "\",\"rival\":{\"claim\":\"It is not so.\",\"source\":{\"title\":\"A letter\"}},\"preferred\":\"both\","
                + "\"reason\":\"a source\"" + audience + "}";
    }

    private static String restrict(String entry) {
        return "{\"command\":\"dossier.RestrictEntry\",\"subject\":\"engagement/NL/PE\",\"entry\":\"" + entry
                + "\",\"audience\":{\"circle\":\"internal\",\"ground\":\"safety\",\"review\":\"2030-01-01\"}}";
    }

    private static ContributionFile file(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return ContributionFile.read(new NamedResource("c", () -> new ByteArrayInputStream(text)));
    }

    private static String opening(long decidedOn) {
        return OPENING.replace("\"evidence\"", "\"decidedOn\":" + decidedOn + ",\"evidence\"");
    }

    private static StaleDecision stale(ThrowingCallable recording) {
        return catchThrowableOfType(StaleDecision.class, recording);
    }

    private static List<String> told(StaleDecision refused) {
        return refused.changes().stream().map(Change::toString).toList();
    }

    @Test
    void the_second_of_two_who_read_the_same_is_refused_and_told_what_changed() {
        record.decidedOn(read).record(command(amend("pe-context", "The first.")));

        StaleDecision refused = stale(() -> record.decidedOn(read).record(command(amend("pe-context", "The second."))));

        assertThat(refused.kind()).isEqualTo(FailureKind.OVERTAKEN);
        assertThat(refused.decidedOn()).isEqualTo(read);
        assertThat(told(refused)).containsExactly("position " + (read + 1) + ", EntryAmended of pe-context");
        assertThat(refused).hasMessageContaining("AmendEntry about engagement/NL/PE was decided on position " + read);
        assertThat(record.head().position()).isEqualTo(read + 1);
    }

    @Test
    void who_looks_again_and_decides_on_that_is_heard() {
        long changed = record.record(command(amend("pe-context", "The first."))).last();

        assertThat(record.decidedOn(changed)
                        .record(command(amend("pe-context", "The second.")))
                        .count())
                .isOne();
    }

    @Test
    void a_change_of_the_subject_counts() {
        record.record(command(amend("pe-other", "Another.")));

        assertThat(told(stale(() -> record.decidedOn(read).record(command(amend("pe-context", "So."))))))
                .containsExactly("position " + (read + 1) + ", EntryAmended of pe-other");
    }

    @Test
    void what_was_recorded_elsewhere_does_not_matter() {
        record.record(command(context("gh-context", "GH", "")));
        record.record(command(context("gb-context", "PE", "").replace("NL", "GB")));

        assertThat(record.decidedOn(read)
                        .record(command(amend("pe-context", "So.")))
                        .count())
                .isOne();
    }

    @Test
    void an_entry_of_elsewhere_that_the_command_names_counts() {
        String linked =
                context("gh-context", "GH", "").replace("\"when\"", "\"links\":[\"follows:pe-context\"],\"when\"");
        record.record(command(amend("pe-context", "Another.")));

        assertThat(told(stale(() -> record.decidedOn(read).record(command(linked)))))
                .containsExactly("position " + (read + 1) + ", EntryAmended of pe-context");
    }

    @Test
    void what_is_recorded_together_does_not_overtake_itself() {
        Receipt receipt = record.decidedOn(read)
                .recordAll(
                        List.of(command(amend("pe-context", "One.")), command(amend("pe-context", "Two."))),
                        AttachedFiles.none());

        assertThat(receipt.count()).isEqualTo(2);
    }

    @Test
    void a_contribution_line_says_on_what_it_was_decided_and_is_refused_at_its_line() {
        record.record(command(amend("pe-other", "Another.")));

        StaleDecision refused = stale(() -> record.record(
                file(OPENING, context("gh-context", "GH", ""), opening(read), amend("pe-context", "Stale."))));

        assertThat(refused.place()).contains(new InputPlace("c", 4, 0, ""));
        assertThat(refused.changes()).hasSize(1);
        assertThat(record.head().position()).isEqualTo(read + 1);
    }

    @Test
    void what_a_line_says_itself_goes_before() {
        long changed = record.record(command(amend("pe-other", "Another."))).last();

        assertThat(record.decidedOn(read)
                        .record(file(opening(changed), amend("pe-context", "So.")))
                        .count())
                .isOne();
    }

    @Test
    void the_same_under_the_same_id_is_answered_as_before_whatever_came_since() {
        Command amended = command(amend("pe-context", "The first."));
        Receipt first = record.decidedOn(read).record(amended, new CommandId("case-1"));
        record.record(command(amend("pe-context", "The second.")));

        assertThat(record.decidedOn(read).record(amended, new CommandId("case-1")))
                .isEqualTo(first);
    }

    @Test
    void one_that_was_refused_so_is_decided_anew_under_its_id() {
        long changed = record.record(command(amend("pe-other", "Another."))).last();
        Command amended = command(amend("pe-context", "So."));
        assertThat(stale(() -> record.decidedOn(read).record(amended, new CommandId("case-1"))))
                .isNotNull();

        assertThat(record.decidedOn(changed)
                        .record(amended, new CommandId("case-1"))
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 4, Long.MAX_VALUE})
    void a_position_that_the_record_does_not_have_is_bad_input(long position) {
        assertThatThrownBy(() -> record.decidedOn(position).record(command(amend("pe-context", "So."))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("the record goes up to 3");
    }

    @Test
    void a_supposition_tells_the_same_refusal_with_its_grounds() {
        record.record(command(amend("pe-other", "Another.")));

        List<Refusal> refusals = record.decidedOn(read)
                .supposeAll(List.of(command(amend("pe-context", "So."))), AttachedFiles.none())
                .refusals();

        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().failure()).isInstanceOf(StaleDecision.class);
        assertThat(refusals.getFirst().grounds())
                .extracting(Refusal.Ground::event, Refusal.Ground::entry)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("EntryAmended", "pe-other"));
    }

    @Test
    void an_actor_is_told_what_it_may_see_of_what_changed() {
        record.record(command(amend("pe-hidden", "Hidden.")));
        record.record(command(amend("pe-other", "Another.")));

        assertThat(told(stale(() -> editor(Circle.PUBLIC)
                        .decidedOn(read)
                        .record(Actors.byAnotherDesk(command(amend("pe-context", "So.")))))))
                .containsExactly("position " + (read + 2) + ", EntryAmended of pe-other");
        assertThat(told(stale(() -> editor(Circle.INTERNAL)
                        .decidedOn(read)
                        .record(Actors.byAnotherDesk(command(amend("pe-context", "So.")))))))
                .hasSize(2);
    }

    @Test
    void of_a_hidden_change_to_the_entry_itself_no_more_is_told_than_that_it_is_not_as_it_was() {
        record.record(command(contradict("pe-context", HIDDEN)));

        StaleDecision refused = stale(() -> editor(Circle.PUBLIC)
                .decidedOn(read)
                .record(Actors.byAnotherDesk(command(amend("pe-context", "So.")))));

        assertThat(refused.changes()).isEmpty();
        assertThat(refused)
                .hasMessage("AmendEntry about engagement/NL/PE was decided on position " + read
                        + ", and an entry that it names is not as it was, by something that the actor may not see;"
                        + " look at what is on record now, and decide on that position");
    }

    /** Actors of the circle public whose desk wrote nothing of it. */
    private Access editor(Circle circle) {
        return record.as(Actors.ofAnotherDesk(circle, Role.EDITOR));
    }

    @Test
    void of_an_entry_that_the_actor_may_not_see_a_change_is_as_none() {
        record.record(command(amend("pe-hidden", "Hidden.")));

        assertThat(editor(Circle.PUBLIC)
                        .decidedOn(read)
                        .record(Actors.byAnotherDesk(command(amend("pe-context", "So."))))
                        .count())
                .isOne();
    }

    @Test
    void an_entry_that_was_hidden_since_is_refused_as_one_that_is_not_there() {
        record.record(command(restrict("pe-context")));
        Command amended = Actors.byAnotherDesk(command(amend("pe-context", "So.")));

        Throwable hidden =
                catchThrowable(() -> editor(Circle.PUBLIC).decidedOn(read).record(amended));
        Throwable none = catchThrowable(() -> editor(Circle.PUBLIC)
                .decidedOn(read)
                .record(Actors.byAnotherDesk(command(amend("pe-nothing", "So.")))));

        assertThat(hidden).isInstanceOf(NotPermitted.class);
        assertThat(String.valueOf(hidden).replace("pe-context", "pe-nothing")).isEqualTo(String.valueOf(none));
    }

    @Test
    void of_eight_that_decided_on_the_same_in_two_openings_one_is_recorded() throws Exception {
        int each = 4;
        CyclicBarrier start = new CyclicBarrier(2 * each);
        List<Callable<Boolean>> editors = new ArrayList<>();
        try (VoluntaryPrinciples other = VoluntaryPrinciples.open(options);
                ExecutorService threads = Executors.newFixedThreadPool(2 * each)) {
            for (VoluntaryPrinciples through : List.of(record, other)) {
                for (int i = 0; i < each; i++) {
                    Command amended = command(amend("pe-context", "By " + editors.size() + "."));
                    editors.add(() -> {
                        start.await();
                        return stale(() -> through.decidedOn(read).record(amended)) == null;
                    });
                }
            }
            int recorded = 0;
            for (Future<Boolean> outcome : threads.invokeAll(editors)) {
                recorded += outcome.get() ? 1 : 0;
            }
            assertThat(recorded).isOne();
        }
        assertThat(record.head().position()).isEqualTo(read + 1);
    }
}
