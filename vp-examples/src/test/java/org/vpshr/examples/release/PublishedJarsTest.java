package org.vpshr.examples.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.examples.cli.Vp;

/** Looks into each jar that is published, and at what it calls itself. */
class PublishedJarsTest {
    private static final String LICENCE = "LICENSE";
    private static final List<String> PLACES =
            List.of(PublishedModules.CLONE.toString(), System.getProperty("user.home") + "/");

    @TempDir
    private Path folder;

    /** A build of all modules has made the jars before it comes to these tests; one that only compiles has none. */
    private static void assumeThatJarsAreBuilt() {
        assumeThat(library()).as("the jars are built").isEqualTo(jar("vp-application"));
    }

    private static Path library() {
        return Path.of(VoluntaryPrinciples.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    private static Path jar(String module) {
        return PublishedModules.jar(PublishedModules.CLONE.resolve(module));
    }

    private static PublishedJar published(Path jar) throws IOException {
        String licence = Files.readString(PublishedModules.CLONE.resolve(LICENCE));
        return new PublishedJar(jar, PublishedModules.version(), licence, PLACES);
    }

    @Test
    void what_is_published_are_nine_jars_and_a_list_of_versions() {
        assertThat(PublishedModules.withJar())
                .extracting(module -> module.getFileName().toString())
                .containsExactly(
                        "vp-domain",
                        "vp-domain-testing",
                        "vp-projections",
                        "vp-application",
                        "vp-testing",
                        "vp-http",
                        "vp-documents",
                        "vp-page",
                        "vp-spring-boot-starter");
        assertThat(PublishedModules.all()).hasSize(PublishedModules.withJar().size() + 1);
    }

    @Test
    void each_has_licence_notice_version_and_module_and_neither_tests_nor_places_of_the_machine() {
        assumeThatJarsAreBuilt();

        assertThat(PublishedModules.withJar())
                .allSatisfy(module -> assertThat(
                                published(PublishedModules.jar(module)).faults())
                        .isEmpty());
    }

    @Test
    void the_command_tells_the_version_of_the_library() {
        assumeThatJarsAreBuilt();

        assertThat(said("--version")).isEqualTo("vp " + PublishedModules.version());
    }

    @Test
    void every_fault_is_found() throws IOException {
        Path planted = folder.resolve("planted.jar");
        write(
                planted,
                Map.of(
                        "org/vpshr/PlantedTest.class", "Lorg/junit/jupiter/api/Test;",
                        "org/vpshr/Planted.class", "made in " + PublishedModules.CLONE,
                        "org/vpshr/type.ttf", ""));

        assertThat(published(planted).faults())
                .containsExactlyInAnyOrder(
                        "planted.jar: has not the licence of the clone",
                        "planted.jar: has no META-INF/NOTICE that says whose it is",
                        "planted.jar: META-INF/NOTICE does not say whose the typefaces in org/vpshr are",
                        "planted.jar: does not say that it is version " + PublishedModules.version(),
                        "planted.jar: is no module and has no name as one",
                        "planted.jar: org/vpshr/PlantedTest.class is a test",
                        "planted.jar: org/vpshr/Planted.class names a place on the machine that built it");
    }

    private static void write(Path jar, Map<String, String> entries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String said(String option) {
        StringWriter out = new StringWriter();
        assertThat(Vp.run(new PrintWriter(out), new PrintWriter(out), option)).isZero();
        return out.toString().strip();
    }
}
