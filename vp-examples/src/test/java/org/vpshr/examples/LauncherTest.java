package org.vpshr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command builds when something is newer than what was built, whichever module it is in. */
class LauncherTest {
    private static final Instant WRITTEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant BUILT = Instant.parse("2026-01-02T00:00:00Z");
    private static final Instant EDITED = Instant.parse("2026-01-03T00:00:00Z");

    @TempDir
    private Path clone;

    /** With a build that only notes that it was asked for. */
    @BeforeEach
    void build() throws IOException {
        file("pom.xml", """
                <modules>
                  <module>vp-domain</module>
                  <module>vp-domain/nested</module>
                  <module>vp-examples</module>
                </modules>
                """);
        for (String module : List.of("vp-domain", "vp-domain/nested", "vp-examples", "vp-examples/consumer")) {
            file(module + "/pom.xml", "");
            file(module + "/src/main/java/A.java", "");
            file(module + "/src/test/java/ATest.java", "");
        }
        executable("vp-examples/bin/vp", Files.readString(Path.of("bin", "vp")));
        executable("mvnw", "#!/bin/sh\n: >asked\nexit 1\n");
        file("vp-examples/target/vp-examples.jar", "");
        try (Stream<Path> all = Files.walk(clone)) {
            for (Path each : all.toList()) {
                touch(each, WRITTEN);
            }
        }
        touch(file("vp-examples/target/classpath", "vp-examples.jar"), BUILT);
    }

    private Path file(String name, String text) throws IOException {
        Path file = clone.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private void executable(String name, String text) throws IOException {
        assertThat(file(name, text).toFile().setExecutable(true)).isTrue();
    }

    private static void touch(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    /** Whether a build was asked for. There is nothing to run afterwards. */
    private boolean builds() throws IOException, InterruptedException {
        ProcessBuilder vp = new ProcessBuilder(
                        clone.resolve("vp-examples/bin/vp").toString(), "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        vp.environment().put("JAVA_HOME", System.getProperty("java.home"));
        assertThat(vp.start().waitFor()).isNotZero();
        return Files.exists(clone.resolve("asked"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "vp-domain/pom.xml",
                "vp-domain/src/main/java/A.java",
                "vp-domain/nested/pom.xml",
                "vp-domain/nested/src/main/java",
                "vp-domain/nested/src/main/java/A.java"
            })
    void what_was_edited_is_built(String edited) throws Exception {
        touch(clone.resolve(edited), EDITED);

        assertThat(builds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vp-domain/src/test/java/ATest.java", "vp-examples/consumer/src/main/java/A.java"})
    void what_the_command_is_not_made_of_is_not(String edited) throws Exception {
        touch(clone.resolve(edited), EDITED);

        assertThat(builds()).isFalse();
    }

    @Test
    void what_is_gone_is_built_again() throws Exception {
        Files.delete(clone.resolve("vp-examples/target/vp-examples.jar"));

        assertThat(builds()).isTrue();
    }

    /** As the Java that is started is told it. */
    private String locale(String variable, String value) throws Exception {
        Path java = clone.resolve("jdk");
        executable("jdk/bin/java", "#!/bin/sh\necho \"${LC_ALL-none}\" >> \"" + clone.resolve("told") + "\"\n");
        executable("jdk/bin/javac", "#!/bin/sh\n");
        file("jdk/release", "JAVA_VERSION=\"21\"\n");
        ProcessBuilder vp = new ProcessBuilder(
                        clone.resolve("vp-examples/bin/vp").toString(), "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        List.of("LC_ALL", "LC_CTYPE", "LANG").forEach(vp.environment()::remove);
        vp.environment().put("JAVA_HOME", java.toString());
        vp.environment().put(variable, value);
        assertThat(vp.start().waitFor()).isZero();
        return Files.readAllLines(clone.resolve("told")).getLast();
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL,C", "LC_ALL,POSIX", "LANG,C", "LC_ALL,xx_XX.UTF-8", "LANG,xx_XX.UTF-8", "OTHER,x"})
    void where_the_locale_knows_ascii_alone_files_are_named_in_utf_8(String variable, String value) throws Exception {
        assertThat(locale(variable, value)).isEqualTo("C.UTF-8");
    }

    @Test
    void a_locale_that_knows_more_is_left_as_it_is() throws Exception {
        assertThat(locale("LANG", "C.UTF-8")).isEqualTo("none");
    }
}
