package org.vpshr.application.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Json;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;

/** What is sealed in the record, and every name, is looked for in all that a checkpoint keeps on disk. */
class CanaryInCheckpointTest {
    private static final String LIMITED =
            ",\"audience\":{\"circle\":\"internal\",\"ground\":\"Canaryground\",\"review\":\"2030-01-01\"}";
    private static final List<String> TOLD = List.of(
            registerPerson("canary-person", "Quetzalina Canaryname"),
            held("open-one", "{canary-person} spoke of Canaryopen.", ""),
            held("sealed-one", "{canary-person} spoke of Canarytext.", LIMITED),
            held("narrowed-one", "They spoke of Canarynarrowed.", ""),
            "{\"command\":\"dossier.RestrictEntry\",\"subject\":\"engagement/NL/PE\",\"entry\":\"narrowed-one\""
                    + LIMITED + "}",
            "{\"command\":\"dossier.CorrectEntry\",\"subject\":\"engagement/NL/PE\",\"corrected\":"
                    + entry("sealed-one", "They spoke of Canarycorrected.", LIMITED)
                    + ",\"reason\":\"Canaryreason\",\"authoriser\":\"Canaryauthoriser\"}");

    @TempDir
    Path directory;

    private static String held(String id, String text, String audience) {
        return "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"meeting\",\"entry\":"
                + entry(id, text, audience) + "}";
    }

    private static String entry(String id, String text, String audience) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"when\":\"2018-04-06\"" + audience + "}";
    }

    @Test
    void no_file_of_it_holds_a_text_a_name_or_a_reference() throws IOException {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(directory.resolve("record.db"))) {
            for (String line : TOLD) {
                record.record(command(line));
                for (Circle audience : Circle.values()) {
                    report(record, audience);
                }
                assertSilent();
            }
            assertThat(report(record, Circle.INTERNAL))
                    .contains("Canaryopen", "Canarycorrected", "Canarynarrowed", "Canaryname");
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
        assertSilent();
        assertThat(kept()).contains("NL");
    }

    private static String report(VoluntaryPrinciples record, Circle audience) {
        return Json.of(record.reports()
                .of(new Country("NL"), 2018)
                .forAudience(audience)
                .now());
    }

    private void assertSilent() throws IOException {
        assertThat(kept()).contains("VPCP").doesNotContainIgnoringCase("canary").doesNotContain("-one");
    }

    private String kept() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().contains(".checkpoint"))
                    .map(CanaryInCheckpointTest::bytes)
                    .collect(Collectors.joining());
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
