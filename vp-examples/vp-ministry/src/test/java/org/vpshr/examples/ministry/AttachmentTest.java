package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that an entry rests on. */
class AttachmentTest {
    private static final String FORM = "/desk/contribute/engagement.HoldEvent";

    @TempDir
    static Path folder;

    private static RunningMinistry ministry;

    @BeforeAll
    static void begin() {
        ministry = RunningMinistry.in(folder);
    }

    @AfterAll
    static void end() {
        ministry.close();
    }

    private static Map<String, String> roundtable(String id) {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("subject", "engagement/NL/PE");
        filled.put("entry.id", id);
        filled.put("entry.text.en", "The embassy held a roundtable in Cusco.");
        filled.put("entry.when", "2026-04");
        filled.put("kind", "roundtable");
        filled.put("contribution.evidence", "embassy file 14");
        return filled;
    }

    @Test
    void files_are_attached_and_come_back_as_files() {
        Visitor lima = ministry.signedIn("lima");
        byte[] letter = Visitor.utf8("<html><script>alert(1)</script> letter of the organisers");

        lima.get(FORM).send(FORM, roundtable("pe-attached"), "letter.pdf", letter);
        assertThat(lima.page().title()).startsWith("What recording would do");
        lima.press(lima.page().select("form[action$=/record]").attr("action"));
        assertThat(lima.page().title()).startsWith("Recorded");

        lima.get("/desk/entry/pe-attached");
        lima.get(lima.page().select("a[href$=letter.pdf]").attr("href"));
        assertThat(lima.bytes()).isEqualTo(letter);
        assertThat(lima.header("Content-Disposition")).startsWith("attachment").contains("letter.pdf");
        assertThat(lima.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(lima.header("Content-Type")).startsWith("application/octet-stream");
    }

    @Test
    void a_file_of_another_kind_is_not_taken() {
        Visitor lima = ministry.signedIn("lima");

        lima.get(FORM).send(FORM, roundtable("pe-program"), "setup.exe", new byte[] {1});

        assertThat(lima.status()).isEqualTo(422);
        assertThat(lima.text()).contains("pdf");
    }
}
