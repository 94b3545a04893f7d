package org.vpshr.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.APublishedReport.AUTHORITY;
import static org.vpshr.application.given.APublishedReport.PERU;
import static org.vpshr.application.given.APublishedReport.command;
import static org.vpshr.application.given.APublishedReport.held;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.ProvJson;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.entries.Entries;

/** A proof shows the facts of an event as a whole: to whom one of the entries that they name is hidden, none is given. */
class HiddenInProofsTest {
    private static final String GROUP = "workinggroup/PE/grp";
    private static final String OTHERS =
            ",'audience':{'circle':'internal','ground':'an informant','review':'2040-01-01'}";

    @TempDir
    Path directory;

    private static final List<String> LINES = List.of(
            held("hid-event", "It was held.", OTHERS),
            held("shown", "It was held.", ""),
            held("names-link", "It followed.", ",'links':['follows:hid-event']"),
            held("names-shown", "It followed.", ",'links':['follows:shown']"),
            held("names-two", "It followed.", ",'links':['compares:shown','restsOn:hid-event']"),
            money("engagement.GrantFunding", "hid-funding", OTHERS, ""),
            money("engagement.ReverseFunding", "names-funding", "", ",'funding':'hid-funding'"),
            group("NoteGroup", "group", "", ""),
            group("HoldMeeting", "hid-meeting", OTHERS, ",'kind':'regular'"),
            group("ApproveMinutes", "names-meeting", "", ",'meeting':'hid-meeting'"),
            group("OpenCase", "hid-case", OTHERS, ",'matter':'mine'"),
            group("FollowUpCase", "names-case", "", ",'matter':'mine','closed':false"));

    private static String group(String command, String entry, String more, String own) {
        return "{'command':'workinggroup." + command + "','subject':'" + GROUP + "','entry':{'id':'" + entry
                + "','text':'It is so.','when':'2018-04'" + more + "}" + own + "}";
    }

    private static String money(String command, String entry, String more, String own) {
        return "{'command':'" + command + "','subject':'" + PERU + "','entry':{'id':'" + entry
                + "','text':'It was paid.','when':'2018-04','figures':[{'of':'support','value':'1000','currency':'EUR','basis':'counted',"
                + "'payer':'gov:NL','receiver':'gov:PE'}]" + more + "}" + own + "}";
    }

    private VoluntaryPrinciples published() {
        VoluntaryPrinciples record = VoluntaryPrinciples.open(directory.resolve("record.db"));
        record.recordAll(APublishedReport.of(LINES));
        return record;
    }

    private static Reports.Request request(VoluntaryPrinciples record, Circle audience) {
        return record.reports().of("NL", 2018).forAudience(audience);
    }

    private static String proof(VoluntaryPrinciples record, String entry, Circle audience) {
        return Json.of(record.evidence().prove(new EntryId(entry), request(record, audience), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"names-link", "names-two", "names-funding", "names-meeting", "names-case"})
    void no_proof_names_what_the_audience_may_not_see(String entry) {
        try (VoluntaryPrinciples record = published()) {
            for (Circle audience : List.of(Circle.PUBLIC, Circle.PLENARY)) {
                assertThatThrownBy(() -> proof(record, entry, audience))
                        .isInstanceOf(NothingToReport.class)
                        .hasMessageContaining("the facts of " + entry + " are shown as a whole by a proof")
                        .hasMessageContaining("--audience internal")
                        .hasMessageNotContaining("hid-")
                        .hasMessageNotContaining("mine");
            }
            assertThat(proof(record, entry, Circle.INTERNAL)).isNotEmpty();
        }
    }

    @Test
    void what_names_only_what_the_audience_may_see_is_proven_to_it() {
        try (VoluntaryPrinciples record = published()) {
            assertThat(proof(record, "names-shown", Circle.PUBLIC)).contains("follows:shown");
            record.record(command(
                    "{'command':'dossier.RestrictEntry','subject':'" + PERU + "','entry':'shown'" + OTHERS + "}"));
            assertThatThrownBy(() -> proof(record, "names-shown", Circle.PUBLIC))
                    .isInstanceOf(NothingToReport.class);
            record.record(command(
                    "{'command':'dossier.ReleaseEntry','subject':'" + PERU + "','entry':'shown'," + AUTHORITY + "}"));
            assertThat(proof(record, "names-shown", Circle.PUBLIC)).contains("follows:shown");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"names-link", "names-two", "names-funding", "names-meeting", "names-case"})
    void no_trace_names_it_either(String entry) {
        try (VoluntaryPrinciples record = published()) {
            EntryTrace life = record.reports()
                    .trace(new EntryId(entry), record.head().position(), new Country("NL"), Circle.PUBLIC)
                    .orElseThrow();

            assertThat(Json.of(life) + ProvJson.of(life)).doesNotContain("hid-");
        }
    }

    static Stream<DomainEvent> events() {
        return EveryFact.events().stream().map(Samples.full()::of);
    }

    /** Found by the type of its components, so that a field that is added is found too. */
    @ParameterizedTest
    @MethodSource("events")
    void every_entry_that_an_event_names_has_to_be_known(DomainEvent event) {
        boolean names = event.touches().isPresent() || !event.refersTo().isEmpty();

        assertThat(new NamedEntries(event).areAmong(new Entries())).isEqualTo(!names);
    }
}
