package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Folder;
import org.vpshr.application.given.Rows;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.given.Ticking;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.AnyHistory.Grown;
import org.vpshr.projections.given.Surroundings;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Report;

/** Same events, same bytes, whatever they are folded by and wherever (law 2). */
@Domain(AnyHistory.class)
@Domain(Surroundings.Elsewhere.class)
@Domain(DomainContext.Global.class)
class SameBytesTest {
    private static final Country NL = new Country("NL");
    private static final EventFormat FORMAT = new EventFormat();

    private static void append(Path store, List<RecordedEvent> events) {
        VoluntaryPrinciples.open(store).close(); // with its keys
        try (Ledger ledger = Ledger.open(store, new Ticking())) {
            ledger.append(
                    LedgerCondition.none(),
                    events.stream().map(each -> Rows.of(FORMAT, each.event())).toList());
        }
    }

    private static String report(Options options, int year) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            Report report = record.reports().of(NL, year).now();
            return Markdown.of(report) + Html.of(report) + Json.of(report);
        }
    }

    @Property(seed = "1")
    void by_a_checkpoint_that_was_resumed_as_by_the_full_fold(
            @ForAll Grown history, @ForAll @IntRange(min = 2014, max = 2020) int year) {
        try (Folder folder = Folder.fresh()) {
            Path store = folder.file("record.db");
            append(store, history.then().recorded());
            report(Options.of(store), year);
            append(store, history.later());

            assertThat(report(Options.of(store), year))
                    .isEqualTo(report(Options.of(store).withoutCheckpoint(), year));
        }
    }

    @Property(seed = "2")
    void in_another_locale_and_time_zone_as_here(
            @ForAll AHistory history,
            @ForAll Surroundings elsewhere,
            @ForAll @IntRange(min = 2014, max = 2020) int year) {
        try (Folder folder = Folder.fresh()) {
            Path store = folder.file("record.db");
            append(store, history.recorded());

            assertThat(elsewhere.in(() -> report(Options.of(store), year))).isEqualTo(report(Options.of(store), year));
        }
    }

    @Property(seed = "3")
    void from_a_copy_as_from_the_record_that_it_was_made_of(
            @ForAll AHistory history, @ForAll @IntRange(min = 2014, max = 2020) int year) {
        try (Folder folder = Folder.fresh()) {
            Path store = folder.file("record.db");
            Path copy = folder.file("copy.db");
            append(store, history.recorded());
            copy(store, copy, folder.file("history.jsonl"));

            assertThat(report(Options.of(copy), year)).isEqualTo(report(Options.of(store), year));
        }
    }

    private static void copy(Path store, Path copy, Path file) {
        try (VoluntaryPrinciples from = VoluntaryPrinciples.open(store);
                VoluntaryPrinciples to = VoluntaryPrinciples.open(copy)) {
            from.upkeep().exportTo(file);
            to.upkeep().importFrom(file);
        }
    }
}
