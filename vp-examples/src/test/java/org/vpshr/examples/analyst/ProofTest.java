package org.vpshr.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.AsOf;
import org.vpshr.application.ProofCheck;
import org.vpshr.application.Reports;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.ProofJson;
import org.vpshr.application.proof.Proof;
import org.vpshr.application.proof.PublicKeys;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.Seal;
import org.vpshr.examples.netherlands.Example;

/** From a published report to a proof in other hands. */
class ProofTest {
    private static final String REISSUE = """
            {"contribution":{"by":"NL/human-rights","written":"2026-03-01","evidence":"minute 7","audience":"public"}}
            {"command":"report.WithdrawReport","subject":"report/NL/2018/public","version":1,"reason":"it bore no signature","authoriser":"head of division"}
            {"command":"report.ReissueReport","subject":"report/NL/2018/public","on":"2026-02-27","reason":"now signed","authoriser":"head of division"}
            """;

    @TempDir
    private Path folder;

    private Path store;
    private Path secret;
    private Path open;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() {
        store = Example.copy(folder);
        secret = folder.resolve("sign.pem");
        open = folder.resolve("sign.pub.pem");
    }

    private int vp(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Vp.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private void reissueSigned() throws IOException {
        assertThat(vp("key", "generate", "-o", secret.toString())).isZero();
        Path file = Files.writeString(folder.resolve("reissue.jsonl"), REISSUE);
        assertThat(vp("record", "--store", store.toString(), "--sign-with", secret.toString(), file.toString()))
                .as(err.toString())
                .isZero();
    }

    private Path prove(String... what) {
        Path proof = folder.resolve("proof.json");
        String[] fixed = {"prove", "--store", store.toString(), "--year", "2018", "-o", proof.toString()};
        String[] all = new String[fixed.length + what.length];
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(what, 0, all, fixed.length, what.length);
        assertThat(vp(all)).as(err.toString()).isZero();
        return proof;
    }

    private Seal seal(int version) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            return Objects.requireNonNull(record.reports()
                    .of(new Country("NL"), 2018)
                    .publication(version)
                    .seal());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "json"})
    void a_published_report_says_from_which_record_it_was_made_and_who_vouches_for_it(String format)
            throws IOException {
        reissueSigned();
        String key = Objects.requireNonNull(seal(2).signature()).key();

        vp("report", "--store", store.toString(), "--year", "2018", "--published", "2", "--format", format);
        assertThat(out.toString()).contains(seal(2).tree(), seal(2).chain(), key);
        vp("report", "--store", store.toString(), "--year", "2018", "--published", "1", "--format", format);
        assertThat(out.toString()).contains(seal(1).tree()).doesNotContain(key);
        vp("report", "--store", store.toString(), "--year", "2018", "--format", format);
        assertThat(out.toString()).doesNotContain(seal(1).tree()).doesNotContain(seal(2).tree());
    }

    @Test
    void an_entry_is_proven_by_the_key_of_the_ministry_without_the_store() throws IOException {
        reissueSigned();
        Path proof = prove("ng-visit", "--published", "2");
        Files.delete(store);

        assertThat(vp("check", proof.toString(), "--key", open.toString())).isZero();
        assertThat(out.toString())
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
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
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
                Proof proof = record.proofs().entry(entry, report, 1);
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

        assertThat(vp("check", proof.toString(), "--head", seal(1).tree())).isZero();
        assertThat(out.toString()).contains("EventHeld").doesNotContain("WhenRefined");
        assertThat(vp("check", proof.toString(), "--head", seal(1).chain())).isEqualTo(1);
        assertThat(out.toString()).contains("give that of the tree");
        assertThat(vp("check", proof.toString(), "--head", "00".repeat(32))).isEqualTo(1);
    }

    @Test
    void a_proof_that_agrees_only_with_itself_proves_nothing() throws IOException {
        reissueSigned();
        Path proof = prove("ng-visit", "--published", "2");

        assertThat(vp("check", proof.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("not proven: the file agrees only with itself");
        vp("key", "generate", "-o", folder.resolve("other.pem").toString());
        assertThat(vp(
                        "check",
                        proof.toString(),
                        "--key",
                        folder.resolve("other.pub.pem").toString()))
                .isEqualTo(1);
        assertThat(vp("check", prove("ng-visit", "--published", "1").toString(), "--key", open.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("bears no signature");
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
        vp("trace", "--store", store.toString(), entry, "--format", "json");
        var found = Pattern.compile("\"evidence\" : \"([^\"]+)\"").matcher(out.toString());
        return found.find() ? found.group(1) : "";
    }

    @Test
    void an_entry_that_the_audience_may_not_see_is_not_proven_to_it() {
        String[] command = {"prove", "--store", store.toString(), "--year", "2018", "ng-video", "--published", "1"};

        assertThat(vp(command)).isEqualTo(2);
        assertThat(err.toString()).contains("no entry ng-video that the audience may see");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_later_version_is_proven_to_begin_with_all_of_the_earlier_one() throws IOException {
        reissueSigned();
        Path proof = prove("--from-published", "1", "--to-published", "2");

        assertThat(vp("check", proof.toString(), "--head", seal(1).tree())).isZero();
        assertThat(out.toString()).contains("begins, unchanged, with all of the record");
        Files.writeString(proof, Files.readString(proof).replace(seal(1).tree(), "00".repeat(32)));
        assertThat(vp("check", proof.toString(), "--head", seal(2).tree())).isEqualTo(1);
    }

    @Test
    void a_record_that_was_altered_gives_no_proof() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + store);
                var sql = connection.createStatement()) {
            sql.execute("drop trigger event_no_update");
            sql.execute("update event set payload = cast(cast(payload as text) || ' ' as blob) where position = 5");
            assertThat(sql.getUpdateCount()).isEqualTo(1);
        }

        assertThat(vp("prove", "--store", store.toString(), "--year", "2018", "ng-visit", "--published", "1"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("no longer as it was when the report was published");
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

        assertThat(vp("check", file.toString(), "--head", "00".repeat(32))).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("vp: ")
                .contains("bad.json is no proof")
                .hasLineCount(1);
    }

    @Test
    void a_file_that_asks_too_much_is_refused() throws IOException {
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        assertThat(vp("check", deep.toString(), "--head", "00")).isEqualTo(2);
        Path lengthy =
                Files.write(folder.resolve("long.json"), " ".repeat(9 << 20).getBytes(StandardCharsets.US_ASCII));
        assertThat(vp("check", lengthy.toString(), "--head", "00")).isEqualTo(2);
        assertThat(vp("check", folder.resolve("none.json").toString(), "--head", "00"))
                .isEqualTo(2);
    }

    @Test
    void the_pin_of_a_token_comes_from_the_environment_or_a_file_that_it_names() throws IOException {
        Path file = Files.writeString(folder.resolve("pin"), "2468\n");

        assertThat(SignedBy.pin(Map.of("VP_TOKEN_PIN", "1357"))).containsExactly('1', '3', '5', '7');
        assertThat(SignedBy.pin(Map.of("VP_TOKEN_PIN_FILE", file.toString()))).containsExactly('2', '4', '6', '8');
        assertThatThrownBy(() -> SignedBy.pin(Map.of())).hasMessageContaining("VP_TOKEN_PIN_FILE");
    }
}
