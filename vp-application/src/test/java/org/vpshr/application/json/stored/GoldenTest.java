package org.vpshr.application.json.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.text.TextsForm;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent.EntryAmended;
import org.vpshr.domain.dossier.DossierEvent.PositionStated;
import org.vpshr.domain.given.Samples;

/**
 * A stored sample of every type and version of event that was ever written. A file is never changed once a version is
 * out: a new shape gets a new version and a new file, and the old file must still be readable. New files are written by
 * {@code vp-examples/bin/written}.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path ATTRIBUTED = Path.of("src/test/resources/golden-attributed");

    private static final EventFormat FORMAT = new EventFormat();

    static Stream<Class<? extends DomainEvent>> events() {
        return Catalogue.events().types().values().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_stored_form_of_an_event_does_not_change(Class<? extends DomainEvent> type) throws IOException {
        DomainEvent event = Samples.full().of(type);
        Path file = file(FORMAT.nameOf(event));
        writeIfAsked(file, event);

        assertThat(file).as("write it once by vp-examples/bin/written").exists();
        assertThat(text(event)).isEqualTo(Files.readString(file));
        assertThat(read(file)).isEqualTo(event);
    }

    /** Beside the others, which are of events without: those keep the bytes that they had before there were attributes. */
    @ParameterizedTest
    @ValueSource(classes = {PositionStated.class, EntryAmended.class})
    void the_stored_form_of_attributes_does_not_change(Class<? extends DomainEvent> type) throws IOException {
        DomainEvent event = Samples.attributed().of(type);
        Path file = ATTRIBUTED.resolve(file(FORMAT.nameOf(event)).getFileName());
        writeIfAsked(file, event);

        assertThat(text(event)).isEqualTo(Files.readString(file));
        assertThat(read(file)).isEqualTo(event);
    }

    @Test
    void every_golden_file_can_still_be_read() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<DomainEvent> read = files.map(this::read).toList();
            assertThat(read)
                    .hasSizeGreaterThanOrEqualTo(Catalogue.events().types().size());
        }
    }

    @Test
    void there_is_a_golden_file_for_each_type_that_is_known() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            Set<String> found =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(found)
                    .containsAll(events().map(
                                    type -> file(Catalogue.events().nameOf(type).orElseThrow())
                                            .getFileName()
                                            .toString())
                            .toList());
        }
    }

    private DomainEvent read(Path file) {
        String name = file.getFileName().toString().replace(".json", "");
        int dash = name.lastIndexOf('-');
        try {
            List<String> lines = Files.readAllLines(file);
            List<SaltedText> texts = TextsForm.read(lines.get(1).getBytes(StandardCharsets.UTF_8));
            return FORMAT.read(
                    name.substring(0, dash),
                    Integer.parseInt(name.substring(dash + 1)),
                    lines.getFirst().getBytes(StandardCharsets.UTF_8),
                    number -> texts.get(number).text());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path file(TypeName name) {
        return GOLDEN.resolve(name.name() + "-" + name.version() + ".json");
    }

    private void writeIfAsked(Path file, DomainEvent event) throws IOException {
        if (Boolean.getBoolean("reference.write") && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(event));
        }
    }

    /** The facts on one line, the texts beside them on the next, with salts of nothing. */
    private static String text(DomainEvent event) {
        EventFormat.Written written = FORMAT.write(event);
        byte[] texts = TextsForm.write(SaltedText.of(written.texts(), () -> 0));
        return new String(written.facts(), StandardCharsets.UTF_8) + "\n" + new String(texts, StandardCharsets.UTF_8)
                + "\n";
    }
}
