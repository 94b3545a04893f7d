package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.proof.ProofJson;
import org.vpshr.application.proof.Proof;
import org.vpshr.application.proof.check.ProofCheck;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.Seal;

/** From a published report to a proof in other hands. */
@Tag("long")
class ProofTest {
    private static final String REISSUE = """
            {"contribution":{"by":"NL/human-rights","written":"2026-03-01","evidence":"minute 7","audience":"public"}}
            {"command":"report.WithdrawReport","subject":"report/NL/2018/public","version":1,"reason":"it bore no signature","authoriser":"head of division"}
            {"command":"report.ReissueReport","subject":"report/NL/2018/public","on":"2026-02-27","reason":"now signed","authoriser":"head of division"}
            """;

    @TempDir
    private Path folder;

    private Path secret;
    private Path open;
    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal = Terminal.withExample(folder);
        secret = folder.resolve("sign.pem");
        open = folder.resolve("sign.pub.pem");
    }

    private void reissueSigned() throws IOException {
        assertThat(terminal.vp("signing-key", "generate", "-o", secret.toString()))
                .isZero();
        Path file = Files.writeString(folder.resolve("reissue.jsonl"), REISSUE);
        assertThat(terminal.ask("record", "--sign-with", secret.toString(), file.toString()))
                .as(terminal.err())
                .isZero();
    }

    private Path prove(String... what) {
        Path proof = folder.resolve("proof.json");
        String[] fixed = {"prove", "--year", "2018", "-o", proof.toString()};
        String[] all = new String[fixed.length + what.length];
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(what, 0, all, fixed.length, what.length);
        assertThat(terminal.ask(all)).as(terminal.err()).isZero();
        return proof;
    }

    private Seal seal(int version) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(terminal.store())) {
            return record.reports()
                    .of(new Country("NL"), 2018)
                    .publication(version)
                    .imprint()
                    .seal();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "json"})
    void a_published_report_says_from_which_record_it_was_made_and_who_vouches_for_it(String format)
            throws IOException {
        reissueSigned();
        String key = Objects.requireNonNull(seal(2).signature()).key();

        terminal.ask("report", "--year", "2018", "--published", "2", "--format", format);
        assertThat(terminal.out()).contains(seal(2).tree(), seal(2).chain(), key);
        terminal.ask("report", "--year", "2018", "--published", "1", "--format", format);
        assertThat(terminal.out()).contains(seal(1).tree()).doesNotContain(key);
        terminal.ask("report", "--year", "2018", "--format", format);
        assertThat(terminal.out()).doesNotContain(seal(1).tree()).doesNotContain(seal(2).tree());
    }

    @Test
    void an_entry_is_proven_by_the_key_of_the_ministry_without_the_store() throws IOException {
        reissueSigned();
        Path proof = prove("ng-visit", "--published", "2");
        Files.delete(terminal.store());

        assertThat(terminal.vp("check", proof.toString(), "--key", open.toString()))
                .isZero();
        assertThat(terminal.out())
                .contains(
                        "proven: the entry ng-visit stood as follows in the record",
                        "signed by the key",
                        "EventHeld, recorded 20",
                        "WhenRefined")
                .contains("by NL/international-trade-policy")
                .contains("not proven by this: that nothing else was recorded");
    }

    @Test
    void one_entry_of_every_kind_is_proven_for_the_ministry() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(terminal.store())) {
            Reports.Request report =
                    record.reports().of(new Country("NL"), 2018).forAudience(Circle.INTERNAL);
            Map<Class<?>, EntryId> kinds = new HashMap<>();
            report.at(AsOf.published(1))
                    .entries()
                    .all()
                    .forEach(one ->
                            kinds.put(one.origin().getClass(), one.entry().id()));
            assertThat(kinds).hasSizeGreaterThan(20);
            assertThat(kinds.values()).allSatisfy(entry -> {
                Proof proof = record.evidence().prove(entry, report, 1);
                Proof read = ProofJson.read(ProofJson.write(proof));
                assertThat(ProofCheck.of(read, null, seal(1).tree()).words())
                        .first()
                        .asString()
                        .startsWith("proven: the entry " + entry);
            });
        }
    }

    @Test
    void an_entry_is_proven_by_the_tree_hash_of_the_printed_report() {
        Path proof = prove("ng-visit", "--published", "1");

        assertThat(terminal.vp("check", proof.toString(), "--head", seal(1).tree()))
                .isZero();
        assertThat(terminal.out()).contains("EventHeld").doesNotContain("WhenRefined");
        assertThat(terminal.vp("check", proof.toString(), "--head", seal(1).chain()))
                .isEqualTo(1);
        assertThat(terminal.out()).contains("give that of the tree");
        assertThat(terminal.vp("check", proof.toString(), "--head", "00".repeat(32)))
                .isEqualTo(1);
    }

    @Test
    void a_proof_that_agrees_only_with_itself_proves_nothing() throws IOException {
        reissueSigned();
        Path proof = prove("ng-visit", "--published", "2");

        assertThat(terminal.vp("check", proof.toString())).isEqualTo(1);
        assertThat(terminal.out()).contains("not proven: the file agrees only with itself");
        terminal.vp("signing-key", "generate", "-o", folder.resolve("other.pem").toString());
        assertThat(terminal.vp(
                        "check",
                        proof.toString(),
                        "--key",
                        folder.resolve("other.pub.pem").toString()))
                .isEqualTo(1);
        assertThat(terminal.vp("check", prove("ng-visit", "--published", "1").toString(), "--key", open.toString()))
                .isEqualTo(1);
        assertThat(terminal.out()).contains("bears no signature");
    }

    @Test
    void a_proof_with_any_character_altered_is_not_proven() throws IOException {
        reissueSigned();
        Path proof = prove("ng-visit", "--published", "2");
        String whole = Files.readString(proof);
        int tried = 0;
        for (int i = 0; i < whole.length(); i++) {
            if (!Character.isWhitespace(whole.charAt(i))) {
                char other = whole.charAt(i) == '1' ? '2' : '1';
                String altered = whole.substring(0, i) + other + whole.substring(i + 1);
                assertThat(isProven(altered)).as("%s at %s", other, i).isFalse();
                tried++;
            }
        }
        assertThat(isProven(whole)).isTrue();
        assertThat(tried).isGreaterThan(1000);
    }

    private boolean isProven(String json) {
        try {
            return ProofCheck.of(ProofJson.read(json), PublicKeys.read(open), "")
                    .proven();
        } catch (InvalidJson e) {
            return false;
        }
    }

    @Test
    void the_files_of_the_ministry_are_in_no_proof() throws IOException {
        Path proof = prove("ng-visit", "--published", "1", "--audience", "internal");

        assertThat(evidence("ng-visit")).isNotEmpty();
        assertThat(Files.readString(proof)).doesNotContain(evidence("ng-visit"));
    }

    private String evidence(String entry) {
        terminal.ask("trace", entry, "--audience", "internal", "--format", "json");
        var found = Pattern.compile("\"evidence\" : \"([^\"]+)\"").matcher(terminal.out());
        return found.find() ? found.group(1) : "";
    }

    @Test
    void an_entry_that_the_audience_may_not_see_is_not_proven_to_it() {
        String[] command = {
            "prove", "--store", terminal.store().toString(), "--year", "2018", "ng-video", "--published", "1"
        };

        assertThat(terminal.vp(command)).isEqualTo(2);
        assertThat(terminal.err()).contains("no entry ng-video that the audience may see");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void a_later_version_is_proven_to_begin_with_all_of_the_earlier_one() throws IOException {
        reissueSigned();
        Path proof = prove("--from-published", "1", "--to-published", "2");

        assertThat(terminal.vp("check", proof.toString(), "--head", seal(1).tree()))
                .isZero();
        assertThat(terminal.out()).contains("begins, unchanged, with all of the record");
        Files.writeString(proof, Files.readString(proof).replace(seal(1).tree(), "00".repeat(32)));
        assertThat(terminal.vp("check", proof.toString(), "--head", seal(2).tree()))
                .isEqualTo(1);
    }

    @Test
    void a_record_that_was_altered_gives_no_proof() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + terminal.store());
                var sql = connection.createStatement()) {
            sql.execute("drop trigger event_no_update");
            sql.execute("update event set facts = cast(cast(facts as text) || ' ' as blob) where position = 5");
            assertThat(sql.getUpdateCount()).isEqualTo(1);
        }

        assertThat(terminal.ask("prove", "--year", "2018", "ng-visit", "--published", "1"))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("no longer as it was when the report was published");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"form\":1}",
                "{\"form\":2,\"heads\":{}}",
                "{\"form\":1,\"form\":1}",
                "{\"form\":1,\"entry\":{\"id\":\"x\",\"head\":{\"position\":1,\"chain\":\"zz\",\"tree\":\"zz\"}}}",
                "{\"form\":1e400}",
                "{\"@class\":\"java.lang.Runtime\"}"
            })
    void a_file_that_is_no_proof_is_said_to_be_none(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), text);

        assertThat(terminal.vp("check", file.toString(), "--head", "00".repeat(32)))
                .isEqualTo(2);
        assertThat(terminal.err())
                .startsWith("vp: ")
                .contains("bad.json", "this is no proof")
                .hasLineCount(1);
    }

    @Test
    void a_file_that_asks_too_much_is_refused() throws IOException {
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        assertThat(terminal.vp("check", deep.toString(), "--head", "00")).isEqualTo(2);
        Path lengthy =
                Files.write(folder.resolve("long.json"), " ".repeat(9 << 20).getBytes(StandardCharsets.US_ASCII));
        assertThat(terminal.vp("check", lengthy.toString(), "--head", "00")).isEqualTo(2);
        assertThat(terminal.vp("check", folder.resolve("none.json").toString(), "--head", "00"))
                .isEqualTo(2);
    }

    @Test
    void the_pin_of_a_token_comes_from_the_environment_or_a_file_that_it_names() throws IOException {
        Path file = Files.writeString(folder.resolve("pin"), "2468\n");

        assertThat(SigningOptions.pin(Map.of("VP_TOKEN_PIN", "1357"))).containsExactly('1', '3', '5', '7');
        assertThat(SigningOptions.pin(Map.of("VP_TOKEN_PIN_FILE", file.toString())))
                .containsExactly('2', '4', '6', '8');
        assertThatThrownBy(() -> SigningOptions.pin(Map.of())).hasMessageContaining("VP_TOKEN_PIN_FILE");
    }
}
