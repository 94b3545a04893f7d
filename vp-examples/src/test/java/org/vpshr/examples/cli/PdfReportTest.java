package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vp report --format pdf}: a file to hand in. */
class PdfReportTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    @TempDir
    private Path notes;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
    }

    private int report(VpProcess vp, String... more) throws IOException, InterruptedException {
        String[] words = new String[5 + more.length];
        System.arraycopy(
                new String[] {
                    "report", "--year", "2018", "--store", terminal.store().toString()
                },
                0,
                words,
                0,
                5);
        System.arraycopy(more, 0, words, 5, more.length);
        return vp.run(words);
    }

    @Test
    void it_is_not_thrown_onto_the_terminal() {
        assertThat(terminal.ask("report", "--year", "2018", "--format", "pdf")).isEqualTo(2);
        assertThat(terminal.err()).contains("name a file with -o FILE").hasLineCount(1);
    }

    @Test
    void it_is_written_without_a_word_and_leaves_nothing_in_the_home_of_who_prints_it() throws Exception {
        Path pdf = folder.resolve("report.pdf");
        VpProcess vp = new VpProcess(folder, notes, "-Duser.home=" + home);

        assertThat(report(vp, "--format", "pdf", "-o", pdf.toString())).isZero();
        assertThat(vp.out() + vp.err()).isEmpty();
        assertThat(pdf).isNotEmptyFile();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void what_makes_it_is_not_loaded_for_anything_else() throws Exception {
        Path loaded = notes.resolve("loaded");
        VpProcess vp = new VpProcess(folder, notes, "-Xlog:class+load:file=" + loaded);

        assertThat(report(vp)).isZero();
        assertThat(Files.readString(loaded))
                .contains("org.vpshr.application.render.Markdown")
                .doesNotContain("org.vpshr.documents", "org.apache.pdfbox", "com.openhtmltopdf");
    }

    @Test
    void the_page_on_documents_shows_how() throws IOException {
        String page = Files.readString(Path.of("../vp-application/docs/documents.md"));
        String shown = page.substring(page.indexOf("bin/vp report"), page.indexOf("\n", page.indexOf("bin/vp report")));
        Path file = folder.resolve("netherlands-2018.pdf");
        String[] words = shown.replace("bin/vp ", "")
                .replace("netherlands-2018.pdf", file.toString())
                .split(" ");

        assertThat(terminal.ask(words)).as(terminal.err()).isZero();
        assertThat(file).isNotEmptyFile();
    }
}
