package org.vpshr.application.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;

/** Each file that was taken in can be had again, whichever event brought it, by whoever may see it. */
class NamedFilesTest {
    private static final Country NL = new Country("NL");
    private static final EntryId MEETING = new EntryId("ng-meeting");
    private static final String HELD = """
        {"command":"engagement.HoldEvent","subject":"engagement/NL/NG","kind":"roundtable","entry":{"id":"ng-meeting",\
        "text":"A roundtable was held in Abuja.","when":"2018-05","where":["NG:Abuja"]}}
        """;
    private static final String REFINED = """
        {"command":"dossier.RefineWhen","subject":"engagement/NL/NG","entry":"ng-meeting","when":"2018-05-14",\
        "source":{"title":"Programme"}}
        """;
    private static final String REGISTERED = """
        {"command":"register.RegisterOrganisation","subject":"organisation/fnv","name":"FNV","affiliation":"trade-union"}
        """;

    @TempDir
    private Path folder;

    private VoluntaryPrinciples record;

    @BeforeEach
    void a_record() {
        record = VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(folder).options());
    }

    @AfterEach
    void is_closed() {
        record.close();
    }

    private void given(String name, String content, boolean open, String line) {
        try {
            Path files = Files.createTempDirectory(folder, "files");
            Files.writeString(files.resolve(name), content);
            String contribution = """
                {"contribution":{"by":"NL/embassy-abuja","written":"2019-01-22","for":2018,"evidence":"file 9",\
                "attachments":[{"file":"%s","public":%s}],"audience":"public"}}
                """.formatted(name, open);
            NamedResource lines = new NamedResource(
                    "lines.jsonl", () -> new ByteArrayInputStream((contribution + line).getBytes(UTF_8)));
            try (ContributionFile file = ContributionFile.read(lines, AttachedFiles.in(files))) {
                record.record(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Optional<String> at(long position, String name, Circle audience) {
        return record.attachment(position, name, NL, audience).map(content -> new String(content, UTF_8));
    }

    @Test
    void of_two_files_of_one_name_in_one_life_each_is_had_by_its_event() {
        given("letter.pdf", "the first letter", true, HELD);
        given("letter.pdf", "the second letter", true, REFINED);

        assertThat(at(1, "letter.pdf", Circle.PUBLIC)).contains("the first letter");
        assertThat(at(2, "letter.pdf", Circle.PUBLIC)).contains("the second letter");
        assertThatThrownBy(() -> record.attachment(MEETING, "letter.pdf", NL, Circle.PUBLIC))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("several files with the name letter.pdf")
                .hasMessageContaining("#1, #2");
    }

    @Test
    void the_same_file_given_twice_is_one() {
        given("letter.pdf", "the letter", true, HELD);
        given("letter.pdf", "the letter", true, REFINED);

        assertThat(record.attachment(MEETING, "letter.pdf", NL, Circle.PUBLIC)).isPresent();
    }

    @Test
    void of_two_of_which_the_public_may_see_one_it_is_told_of_one() {
        given("letter.pdf", "for the ministry", false, HELD);
        given("letter.pdf", "for all", true, REFINED);

        assertThat(record.attachment(MEETING, "letter.pdf", NL, Circle.PUBLIC))
                .hasValueSatisfying(
                        content -> assertThat(content).asString(UTF_8).isEqualTo("for all"));
        assertThat(at(1, "letter.pdf", Circle.PUBLIC)).isEmpty();
        assertThat(at(1, "letter.pdf", Circle.INTERNAL)).contains("for the ministry");
    }

    @Test
    void a_file_of_what_is_about_no_entry_is_had_by_its_event() {
        given("statutes.pdf", "the statutes", false, REGISTERED);

        assertThat(at(1, "statutes.pdf", Circle.INTERNAL)).contains("the statutes");
        assertThat(at(1, "statutes.pdf", Circle.PUBLIC)).isEmpty();
        assertThat(record.attachment(1, "statutes.pdf", new Country("GB"), Circle.INTERNAL))
                .isEmpty();
        assertThat(at(2, "statutes.pdf", Circle.INTERNAL)).isEmpty();
    }
}
