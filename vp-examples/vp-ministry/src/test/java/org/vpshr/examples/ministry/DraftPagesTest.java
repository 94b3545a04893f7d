package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** What somebody has looked at and not recorded yet stays theirs, and stays not for long. */
class DraftPagesTest {
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
    void a_proposal_outlives_the_session_and_the_application_and_is_recorded_then() {
        Visitor lima = proposing("lima", "pe-later");
        String address = lima.recording().replace("/record", "");

        restart();
        Visitor later = ministry.signedIn("lima");

        assertThat(later.text()).contains("Not recorded yet");
        assertThat(later.page().select("a[href=" + address + "]").text()).isEqualTo("Hold event, a form");
        later.get(address);
        assertThat(later.page().select("ins").text()).contains(WRITTEN);
        later.press(later.recording());
        assertThat(later.page().title()).startsWith("Recorded");
    }

    @Test
    void the_form_is_there_again_to_be_changed_and_so_are_the_files() {
        Visitor lima = ministry.signedIn("lima").get(FORM);
        lima.send(FORM, roundtable("pe-files"), "letter.pdf", Visitor.utf8("letter"));
        String address = lima.recording().replace("/record", "");

        restart();
        Visitor later = ministry.signedIn("lima").get(address);
        later.get(later.page().select("a:contains(Change it first)").attr("href"));

        assertThat(later.element("f-entry-text-en").wholeText()).contains(WRITTEN);
        later.get(address);
        later.press(later.recording());
        assertThat(later.get("/desk/entry/pe-files/file/letter.pdf").bytes()).isEqualTo(Visitor.utf8("letter"));
    }

    @Test
    void a_sheet_with_its_marks_is_there_after_a_restart() {
        Visitor lima = ministry.signedIn("lima").get("/desk/upload");
        lima.send("/desk/upload", Map.of(), "wrong.csv", Visitor.utf8("command,subject\nnone-such,engagement/NL/PE\n"));
        String marked = lima.marked();

        restart();

        assertThat(ministry.signedIn("lima").get(marked).status()).isEqualTo(200);
        assertThat(ministry.signedIn("accra").get(marked).status()).isEqualTo(404);
    }

    @Test
    void nobody_else_finds_it_or_can_do_anything_with_it() throws IOException {
        String recording = proposing("lima", "pe-own").recording();
        String address = recording.replace("/record", "");
        String missing = "/desk/proposal/00000000-0000-0000-0000-000000000000";
        long before = ministry.record().head().position();

        for (String name : List.of("accra", "editor")) {
            Visitor other = ministry.signedIn(name).get("/desk");
            String proof = other.proof();
            assertThat(other.text()).doesNotContain("Not recorded yet");
            String told = other.get(address).status() + other.text();
            assertThat(told)
                    .isEqualTo(other.get(missing).status() + other.text())
                    .startsWith("404");
            assertThat(other.post(recording, Map.of("_csrf", proof)).status()).isEqualTo(404);
            other.post(address + "/drop", Map.of("_csrf", proof));
            other.get(FORM + "?proposal=" + address.substring(address.lastIndexOf('/') + 1));
            assertThat(other.text()).doesNotContain(WRITTEN);
        }

        assertThat(ministry.record().head().position()).isEqualTo(before);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void drafts_are_for_the_user_of_the_application_alone() throws IOException {
        proposing("lima", "pe-rights");

        assertThat(Files.getPosixFilePermissions(folder.resolve("drafts")))
                .allMatch(permission -> permission.name().startsWith("OWNER"));
        assertThat(Files.getPosixFilePermissions(kept().getFirst()))
                .allMatch(permission -> permission.name().startsWith("OWNER"));
    }
}
