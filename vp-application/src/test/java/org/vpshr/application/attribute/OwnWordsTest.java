package org.vpshr.application.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.render.Json;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;

/** Kinds of events and offices of a ministry's own, where the lists end. */
@SuppressWarnings("NullAway.Init")
class OwnWordsTest {
    private static final String LINES =
            "{\"contribution\":{\"by\":\"NL/human-rights\",\"written\":\"2019-01-22\",\"for\":2018,\"evidence\":\"file 9\",\"audience\":\"public\"}}\n"
                    + "{\"command\":\"engagement.HoldEvent\",\"subject\":\"forum/NL/igf\",\"kind\":\"KIND\",\"entry\":{\"id\":\"an-audit\",\"text\":\"Auditors came.\",\"when\":\"2018-05\"}}\n";

    @TempDir
    private Path folder;

    private String told(String kind) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve("record.db"))) {
            record.record(NamedResource.of("lines.jsonl", LINES.replace("KIND", kind)));
            return record.reports()
                    .trace(new EntryId("an-audit"), record.head().position(), new Country("NL"), Circle.PUBLIC)
                    .map(Json::of)
                    .orElseThrow();
        }
    }

    @Test
    void an_own_kind_is_told_as_the_ministry_named_it() {
        assertThat(told("minbuza:audit")).contains("\"kind\" : \"minbuza:audit\"");
    }

    @Test
    void a_kind_that_is_neither_listed_nor_owned_is_refused_at_its_field() {
        assertThatThrownBy(() -> told("audit"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("kind")
                .hasMessageContaining("or a word of your own");
    }
}
