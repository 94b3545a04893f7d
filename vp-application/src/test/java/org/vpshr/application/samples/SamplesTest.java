package org.vpshr.application.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Access;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.failure.StaleDecision;
import org.vpshr.application.file.OutputFile;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.policy.Accreditations;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.Reports.Request;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.store.Store;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.architecture.JavadocSamples;
import org.vpshr.domain.engagement.EngagementCommand.DescribeContext;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.trace.Trace;
import org.vpshr.projections.verdict.Verdict;

/** Each sample of the Javadoc, compiled and run; those that need a database of a host stand beside. */
class SamplesTest {
    @TempDir
    private Path folder;

    @Test
    void every_sample_stands_in_a_test() {
        assertThat(JavadocSamples.in(Path.of("src/main/java"))).hasSizeGreaterThan(8);
        assertThat(JavadocSamples.notRun(Path.of("src/main/java"), Path.of("src/test/java")))
                .isEmpty();
    }

    private static String reportOf2025(Path file) {
        CountryEngagementId peru = CountryEngagementId.of("NL", "PE");
        Contribution lima = Contribution.by("NL/embassy-lima")
                .written("2026-02-02")
                .on("embassy file 14")
                .forYear(2025);
        Entry roundtable = Entry.of("pe-roundtable", "The embassy held a roundtable in Cusco.", lima)
                .when("2025-04")
                .where("PE:Cusco")
                .who("gov:NL", Capacity.ORGANISER);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(file)) {
            record.record(new HoldEvent(peru, roundtable, EventKind.ROUNDTABLE));
            return Markdown.of(record.reports().of("NL", 2025).now());
        }
    }

    @Test
    void what_is_recorded_is_in_the_report() {
        assertThat(reportOf2025(folder.resolve("record.db"))).contains("# Annual Report 2025", "roundtable in Cusco");
    }

    private VoluntaryPrinciples opened() {
        return VoluntaryPrinciples.open(folder.resolve("record.db"));
    }

    private static Command held(String country) {
        Contribution desk = Contribution.by("NL/embassy-lima")
                .written("2026-02-02")
                .on("embassy file 14")
                .forYear(2025);
        return new HoldEvent(
                CountryEngagementId.of("NL", country),
                Entry.of("talk-" + country.toLowerCase(java.util.Locale.ROOT), "A talk was held.", desk)
                        .when("2025-04")
                        .where(country),
                EventKind.ROUNDTABLE);
    }

    @Test
    void a_mission_tells_of_its_own_country() {
        Command held = held("PE");
        try (VoluntaryPrinciples record = opened()) {
            Actor attache = Actor.mission("user:4711", "NL/embassy-lima");
            Accreditations listed = Accreditations.of(Map.of(Desk.parse("NL/embassy-lima"), Set.of(new Country("PE"))));
            Access lima = record.as(attache, listed);
            Receipt receipt = lima.record(held);

            assertThat(record.history().recordedBy(receipt.first())).contains("user:4711");
            assertThatThrownBy(() -> lima.record(held("GH"))).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void a_published_report_is_asked_why_it_says_what_it_says() {
        EntryId entry = new EntryId("met");
        try (VoluntaryPrinciples record = opened()) {
            record.recordAll(
                    APublishedReport.of(java.util.List.of(APublishedReport.held("met", "They met in Lima.", ""))));
            Request report = record.reports().of("NL", 2018);
            Inquiry published = report.at(AsOf.published(1));
            Verdict why = published.why(entry);
            Optional<Trace> life = published.trace(entry);
            Comparison since = published.comparedWith(report.at(AsOf.now()));

            assertThat(why.printed()).isTrue();
            assertThat(life).map(Trace::entry).contains(entry);
            assertThat(since.equal()).isTrue();
        }
    }

    @Test
    void a_report_is_asked_for_by_government_and_year() {
        try (VoluntaryPrinciples record = opened()) {
            record.record(held("PE"));
            Reports reports = record.reports();

            assertThat(reports.of(new Country("NL"), 2018).now().items()).isEmpty();
        }
    }

    @Test
    void a_record_is_opened_with_more_than_a_file() throws IOException {
        KeyFile.generate(folder.resolve("signing.key"));
        Options options = Options.of(folder.resolve("record.db"))
                .withKeys(Store.of(Files.createDirectory(folder.resolve("keys")).resolve("keys.db")))
                .withSigner(KeyFile.signer(folder.resolve("signing.key")))
                .withState(folder.resolve("state"))
                .withPatience(Duration.ofSeconds(10));

        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            record.record(held("PE"));
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
    }

    @Test
    void what_was_read_before_somebody_else_wrote_is_not_written_over() {
        try (VoluntaryPrinciples record = opened()) {
            long position = record.head().position();
            record.record(held("PE"));
            Command command = new DescribeContext(
                    CountryEngagementId.of("NL", "PE"),
                    Entry.of(
                                    "pe-context",
                                    "Mines are near towns.",
                                    Contribution.by("NL/embassy-lima")
                                            .written("2026-02-02")
                                            .on("embassy file 14")
                                            .forYear(2025))
                            .when("2025-04"));

            assertThatThrownBy(() -> record.decidedOn(position).record(command)).isInstanceOf(StaleDecision.class);
        }
    }

    @Test
    void a_file_is_attached_and_one_is_written() throws IOException {
        Path path = folder.resolve("minutes.pdf");
        byte[] bytes = {1, 2, 3};
        OutputFile.at(path).forOwnerAlone().write(bytes);
        AttachedFiles files = AttachedFiles.none();

        assertThat(files.attach(NamedResource.of(path), "application/pdf", false)
                        .size())
                .isEqualTo(3);
    }
}
