package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that there is, on the screen of a small telephone: it moves up and down, and never sideways. */
@Tag("long")
class NarrowPageTest {
    private static final int WIDTH = 360;

    /** A page in a page may be asked how wide it is. */
    private static final String FRAME = """
            <iframe id="it" src="page.html" style="width:%dpx;height:640px;border:0"></iframe>
            <script>
              it.onload = () => {
                const page = it.contentDocument.documentElement
                document.title = 'sideways=' + (page.scrollWidth - page.clientWidth)
              }
            </script>
            """;

    private static final Pattern SIDEWAYS = Pattern.compile("sideways=\\d+");

    @TempDir
    private Path folder;

    static Stream<List<String>> pages() {
        return EveryCommand.inFormat("html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_as_wide_as_the_screen(List<String> call) throws IOException, InterruptedException {
        Terminal terminal = Terminal.withExample(folder);
        List<String> words = new ArrayList<>(call);
        words.addAll(List.of("--format", "html", "--store", terminal.store().toString()));
        assertThat(terminal.vp(words.toArray(String[]::new))).as(terminal.err()).isIn(0, 1);

        assertThat(shown(terminal.out())).containsExactly("sideways=0");
    }

    @Test
    void a_page_that_is_wider_is_noticed() throws IOException, InterruptedException {
        assertThat(shown("<!doctype html><body style=\"margin:0\"><div style=\"width:500px\">x</div>"))
                .containsExactly("sideways=140");
    }

    private List<String> shown(String page) throws IOException, InterruptedException {
        Browser browser = Browser.in(folder);
        Files.writeString(folder.resolve("page.html"), page);
        Path frame = Files.writeString(folder.resolve("frame.html"), FRAME.formatted(WIDTH));
        return SIDEWAYS.matcher(browser.seen(frame))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
