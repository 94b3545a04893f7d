package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.signing.PublicKeys;

/**
 * Reports that prove themselves, whole and tampered with, before three checkers that share no line: {@code vp check},
 * the page itself in a browser, and {@code check.py}. Each says the same of each, at the same place.
 */
@Tag("long")
class ReportProofVectorsTest {
    private static final Path VECTORS = Path.of("src/test/resources/proof");
    private static final Path PYTHON =
            Path.of("../vp-application/src/main/resources/org/vpshr/application/proof/check/check.py");

    @TempDir
    private static Path folder;

    /** A page, and what every checker has to say of it. */
    private record Vector(JsonNode node) {
        String text(String field) {
            return node.path(field).asText("");
        }

        /** The page of which it is made, with each change made once, which there must be something to make it on. */
        Path page() throws IOException {
            String page = Files.readString(VECTORS.resolve(text("of")));
            for (JsonNode change : node.path("changes")) {
                Matcher found = Pattern.compile(change.path("from").asText(), Pattern.DOTALL)
                        .matcher(page);
                String made = found.replaceFirst(change.path("to").asText());
                assertThat(made.equals(page)).as("changed by %s", change).isFalse();
                page = made;
            }
            return Files.writeString(folder.resolve("vector.html"), page);
        }

        boolean isWhole() {
            return text("verdict").equals("whole");
        }

        String signer() {
            String file = text("signedBy");
            return file.isEmpty() ? "" : PublicKeys.identifier(PublicKeys.read(VECTORS.resolve(file)));
        }

        @Override
        public String toString() {
            return text("name");
        }
    }

    static Stream<Vector> vectors() throws IOException {
        JsonNode all =
                new ObjectMapper().readTree(VECTORS.resolve("vectors.json").toFile());
        return StreamSupport.stream(all.spliterator(), false).map(Vector::new);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void vp_check_tells_them_apart(Vector vector) throws IOException {
        Terminal terminal = Terminal.at(folder.resolve("none.db"));
        String page = vector.page().toString();
        terminal.vp("check", page);

        assertSaid(vector, terminal.out());
        int byTheKey = terminal.vp(
                "check", page, "--key", VECTORS.resolve("key.pub.pem").toString());
        assertThat(byTheKey == 0)
                .as(terminal.out())
                .isEqualTo(vector.text("signedBy").equals("key.pub.pem"));
        if (vector.isWhole()) {
            assertThat(terminal.out()).contains(vector.text("shown") + " of them");
        }
    }

    private static void assertSaid(Vector vector, String out) {
        if (vector.isWhole()) {
            String signer = vector.signer();
            assertThat(out).startsWith("whole: all 11 sentences");
            assertThat(out).contains(signer.isEmpty() || vector.node().has("python") ? "signed by " : signer);
        } else {
            assertThat(out).startsWith("broken: " + vector.text("place") + ": ");
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void python_tells_them_apart(Vector vector) throws IOException, InterruptedException {
        String page = vector.page().toString();
        String out = python(page);

        assertSaid(vector, out.replaceFirst("(?m)\\Athe signature is not checked here.*\\R", ""));
        assertThat(out.startsWith("the signature is not checked here"))
                .isEqualTo(vector.node().has("python"));
        if (!vector.isWhole()) {
            return;
        }
        String byTheKey = python(page, "--key", VECTORS.resolve("key.pub.pem").toString());
        assertThat(byTheKey.lines().anyMatch("proven"::equals))
                .as(byTheKey)
                .isEqualTo(vector.text("signedBy").equals("key.pub.pem"));
        assertThat(out).contains(vector.text("shown") + " with their events");
    }

    private static String python(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("python3", PYTHON.toString()));
        all.addAll(List.of(words));
        Path out = folder.resolve("python.txt");
        try {
            Process process = new ProcessBuilder(all)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            assumeThat(false).as("python3 is installed").isTrue();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_page_itself_tells_them_apart(Vector vector) throws IOException, InterruptedException {
        Element told = verdict(Browser.in(folder).settled(vector.page()));

        if (vector.text("page").equals("unchecked")) {
            assertThat(told.hasAttr("data-verdict")).isFalse();
            return;
        }
        assertThat(told.attr("data-verdict")).as(told.text()).isEqualTo(vector.text("verdict"));
        assertThat(told.attr("data-place")).as(told.text()).isEqualTo(vector.text("place"));
        if (vector.isWhole()) {
            assertThat(told.text()).contains("All 11 sentences", vector.text("shown") + " of them");
            assertThat(told.select("code").text()).isEqualTo(vector.signer());
        }
    }

    private static Element verdict(String page) {
        Element told = Jsoup.parse(page).getElementById("proof.check");
        assertThat(told).as(page).isNotNull();
        return told;
    }

    @Test
    void check_py_has_no_more_than_200_lines_and_nothing_beside_the_standard_library() throws IOException {
        List<String> lines = Files.readAllLines(PYTHON);

        assertThat(lines).hasSizeLessThanOrEqualTo(200);
        assertThat(lines.stream().filter(line -> line.startsWith("import ") || line.startsWith("from ")))
                .containsExactly("import argparse, base64, hashlib, html, json, os, re, sys");
    }
}
