package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.failure.InvalidValue;

/** A report is asked in a language that something is said in; which ones there are tells nobody of what is not for them. */
class SpokenLanguagesTest {
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");

    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void recorded() {
        record = VoluntaryPrinciples.open(directory.resolve("record.db"));
        record.record(new ReachOut(PERU, entry("open").says("sw", "Ilisemwa.")));
        record.record(new ReachOut(
                PERU,
                entry("closed")
                        .says("eo", "Estis dirite.")
                        .seenBy(new Audience.Limited(Circle.INTERNAL, "talks", LocalDate.of(2030, 1, 1)))));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static Entry entry(String id) {
        Contribution lima = Contribution.by("NL/embassy-lima")
                .written("2019-01-21")
                .on("file note")
                .forYear(2018);
        return Entry.of(id, "It was said.", lima).when("2018");
    }

    private Inquiry asked(String language, Circle audience) {
        return record.reports()
                .of("NL", 2018)
                .forAudience(audience)
                .inLanguage(new Language(language))
                .at(new AsOf.Now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sw"})
    void a_language_in_which_something_is_said_is_printed(String language) {
        assertThat(asked(language, Circle.PUBLIC).report().items()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "da", "eo"})
    void a_language_in_which_nothing_is_said_is_refused_with_those_that_there_are(String language) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> asked(language, Circle.PUBLIC).report())
                .withMessageContaining("'" + language + "' is no language of this report")
                .withMessageContaining("sw")
                .withMessageNotContaining("eo,");
    }

    @Test
    void what_is_said_for_some_alone_is_a_language_for_them_alone() {
        assertThat(asked("eo", Circle.INTERNAL).report().items()).isNotEmpty();
    }
}
