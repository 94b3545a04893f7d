package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.input.NamedResource;
import org.vpshr.examples.ministry.draft.Drafts;

/** How a draft ends: recorded, thrown away, pushed out by later ones, or with what it names. */
class DraftEndTest {
    private static final String FORM = "/desk/contribute/engagement.HoldEvent";
    private static final String WRITTEN = "villagers of the upper valley";

    @TempDir
    Path folder;

    private RunningMinistry ministry;

    @BeforeEach
    void begin() {
        ministry = RunningMinistry.in(folder);
    }

    @AfterEach
    void end() {
        ministry.close();
    }

    private static Map<String, String> roundtable(String id) {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("subject", "engagement/NL/PE");
        filled.put("entry.id", id);
        filled.put("entry.text.en", "The embassy met " + WRITTEN + ".");
        filled.put("entry.when", "2026-04");
        filled.put("kind", "roundtable");
        filled.put("contribution.evidence", "embassy file 14");
        return filled;
    }

    private Visitor proposing(String name, String id) {
        Visitor visitor = ministry.signedIn(name).get(FORM).send(FORM, roundtable(id));
        assertThat(visitor.page().title()).startsWith("What recording would do");
        return visitor;
    }

    private List<Path> kept() throws IOException {
        if (Files.notExists(folder.resolve("drafts"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
            return files.toList();
        }
    }

    private void restart() {
        RunningMinistry before = ministry;
        before.close();
        ministry = before.another(folder, folder.resolve("record.db").toString());
    }

    @Test
    void what_is_recorded_is_kept_no_longer_and_is_told_again_where_it_is() throws IOException {
        Visitor lima = proposing("lima", "pe-once");
        String recording = lima.recording();
        String proof = lima.proof();
        assertThat(Files.readAllBytes(kept().getFirst())).hasSizeGreaterThan(200);

        lima.press(recording);
        String told = lima.page().select(".lede").text();

        assertThat(new String(Files.readAllBytes(kept().getFirst()), StandardCharsets.ISO_8859_1))
                .hasSizeLessThan(200);
        assertThat(lima.get("/desk").text()).doesNotContain("Not recorded yet");
        lima.post(recording, Map.of("_csrf", proof));
        assertThat(lima.page().select(".lede").text()).isEqualTo(told);
        restart();
        assertThat(ministry.signedIn("lima")
                        .get(recording.replace("/record", ""))
                        .page()
                        .select(".lede")
                        .text())
                .isEqualTo(told);
    }

    @Test
    void it_can_be_thrown_away() throws IOException {
        Visitor lima = proposing("lima", "pe-thrown");
        String address = lima.recording().replace("/record", "");

        lima.press(address + "/drop");

        assertThat(lima.page().title()).startsWith("It is thrown away");
        assertThat(lima.get(address).status()).isEqualTo(404);
        assertThat(kept()).isEmpty();
    }

    @Test
    void of_each_person_the_last_few_are_kept() throws IOException {
        proposing("lima", "pe-untouched");
        for (int i = 0; i <= Drafts.MOST; i++) {
            proposing("editor", "pe-many-" + i);
        }

        assertThat(ministry.signedIn("editor").page().select("a[href^=/desk/proposal/]"))
                .hasSize(Drafts.MOST);
        assertThat(kept()).hasSize(Drafts.MOST + 1);
    }

    @Test
    void what_names_somebody_who_is_erased_goes_with_them_whoever_erased_them() throws IOException {
        Map<String, String> naming = roundtable("pe-naming");
        naming.put("entry.who.1.party", "person:minister");
        naming.put("entry.who.1.as", "speaker");
        naming.put("entry.who.1.role", "Minister");
        Visitor editor = ministry.signedIn("editor").get(FORM).send(FORM, naming);
        String address = editor.recording().replace("/record", "");
        String other = proposing("editor", "pe-other").recording().replace("/record", "");

        ministry.record().record(NamedResource.of("erasure", """
                {"contribution":{"by":"NL/human-rights","written":"2026-06-02","evidence":"letter","audience":"public"}}
                {"command":"register.ErasePerson","subject":"person/minister","ground":"asked for","authoriser":"head"}
                """));

        assertThat(kept()).hasSize(2);
        ministry.part(Drafts.class).sweep();
        assertThat(kept()).hasSize(1);
        assertThat(editor.get(address).status()).isEqualTo(404);
        assertThat(editor.get(other).status()).isEqualTo(200);
    }
}
