package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page is HTML by its grammar, without script and without a style of its own. */
class ValidPagesTest {
    private static final String FORM = "/desk/contribute/matter.MeasureIndicator";

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

    private static void assertValid(Visitor visitor) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        validator.setNoLangDetect(true);
        validator.setForceHTML(true);
        assertThat(validator.validate(new ByteArrayInputStream(visitor.bytes())).strip())
                .isEqualTo("Document checking completed. No errors found.");
        assertThat(visitor.page().select("script, style, [style]")).isEmpty();
        assertThat(visitor.page().select("form[method=post]"))
                .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in?error",
                "/desk",
                "/desk/contribute?words=training",
                FORM,
                "/desk/contribute/engagement.HoldEvent?subject=engagement/NL/PE",
                "/desk/contribute/report.CommissionReport",
                "/desk/upload",
                "/desk/entries",
                "/desk/entry/pe-mission",
                "/desk/entry/none-such",
                "/desk/ask/pe-mission",
                "/desk/password",
                "/desk/proposal/0",
                "/desk/none-such",
                "/assets/none-such.css",
                "/record/NL"
            })
    void a_page_is_valid(String path) throws Exception {
        assertValid(ministry.signedIn("editor").get(path));
    }

    @Test
    void a_form_with_faults_and_one_more_of_a_list_is_valid() throws Exception {
        Visitor editor = ministry.signedIn("editor").get(FORM);

        editor.send(FORM, Map.of("more", "indicator.readings"));
        assertValid(editor);
        editor.send(FORM, Map.of("subject", "engagement/NL/XX", "entry.when", "soon"));
        assertThat(editor.status()).isEqualTo(422);
        assertValid(editor);
    }

    @Test
    void a_page_that_is_not_valid_is_found_to_be_so() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);

        String said = validator.validate(new ByteArrayInputStream(
                Visitor.utf8("<!doctype html><html lang=en><title>t</title><p id=a><p id=a>")));

        assertThat(said).contains("Duplicate ID");
    }
}
