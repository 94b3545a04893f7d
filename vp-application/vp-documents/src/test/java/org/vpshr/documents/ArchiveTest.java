package org.vpshr.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.APublishedReport.held;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.testing.VpTest;

/** A published report as a folder to be kept: the same bytes each time, whole or not there, and nothing in it for others. */
@VpTest
@SuppressWarnings("NullAway.Init")
class ArchiveTest {
    private static final String SECRET = "Quetzal";
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");

    @TempDir
    private Path folder;

    private VoluntaryPrinciples record;
    private Reports.Request report;

    @BeforeEach
    void a_published_report(VoluntaryPrinciples record) {
        this.record = record;
        record.recordAll(APublishedReport.of(List.of(held("met", "They met & spoke.", ""))));
        report = record.reports().of("NL", 2018);
    }

    private static SortedMap<String, String> files(Path archive) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(archive)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(archive.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static String file(SortedMap<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private SortedMap<String, String> written(Archive archive, String name) throws IOException {
        Archive.Written written = archive.writeTo(folder.resolve(name));
        SortedMap<String, String> files = files(folder.resolve(name));
        assertThat(written.files()).isEqualTo(files.size());
        assertThat(written.bytes())
                .isEqualTo(files.values().stream().mapToLong(String::length).sum());
        return files;
    }

    @Test
    void the_same_record_gives_the_same_bytes() throws IOException {
        assertThat(written(Archive.of(record, report, 1), "first"))
                .containsExactlyEntriesOf(written(Archive.of(record, report, 1), "second"))
                .containsKeys("bagit.txt", "README.txt", "read.py", "check.py", "metadata/dc.xml", "data/report.pdf");
    }

    @Test
    void a_library_is_told_what_it_is() throws IOException {
        String xml = file(
                written(Archive.of(record, report, 1).underLicence("CC BY 4.0 <all>"), "catalogued"),
                "metadata/dc.xml");
        Document read = Jsoup.parse(xml, Parser.xmlParser());

        assertThat(read.select("dc|title").text()).contains("2018");
        assertThat(read.select("dc|date").text()).isEqualTo("2019-01-20");
        assertThat(read.select("dc|identifier").text()).isEqualTo("report/NL/2018/public, version 1");
        assertThat(read.select("dc|rights").text()).isEqualTo("CC BY 4.0 <all>");
    }

    @Test
    void what_was_never_published_is_not_archived_and_no_folder_is_left() {
        assertThatThrownBy(() -> Archive.of(record, report, 2).writeTo(folder.resolve("none")))
                .isInstanceOf(NothingToReport.class)
                .hasMessageContaining("no published version 2");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_version_that_is_bound_since_is_not_archived() {
        record.record(APublishedReport.command(APublishedReport.restriction("met")));

        assertThatThrownBy(() -> Archive.of(record, report, 1).writeTo(folder.resolve("bound")))
                .isInstanceOf(NothingToReport.class)
                .hasMessageContaining("Not as published");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothing_is_written_over() throws IOException {
        SortedMap<String, String> kept = written(Archive.of(record, report, 1), "kept");

        assertThatThrownBy(() -> Archive.of(record, report, 1).writeTo(folder.resolve("kept")))
                .isInstanceOf(InvalidValue.class);
        assertThat(files(folder.resolve("kept"))).containsExactlyEntriesOf(kept);
    }

    private Command internal(AttachedFiles files) {
        Contribution by = Contribution.by("NL/embassy-lima")
                .written("2019-01-21")
                .on(SECRET + " file")
                .with(files.attach(resource(SECRET + ".txt"), "", false));
        return new HoldEvent(
                PERU,
                Entry.of("hidden", SECRET + " came.", by)
                        .when("2018-05")
                        .seenBy(new Audience.Limited(
                                Circle.INTERNAL, SECRET + " asked for it", LocalDate.parse("2040-01-01"))),
                EventKind.ROUNDTABLE);
    }

    private static NamedResource resource(String name) {
        return new NamedResource(
                name, () -> new ByteArrayInputStream("what a letter says".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_internal_is_in_no_file_for_others_and_opened_for_the_ministry_on_demand_alone() throws IOException {
        AttachedFiles attached = AttachedFiles.none();
        record.recordAll(List.of(internal(attached)), attached);

        for (Circle others : List.of(Circle.PUBLIC, Circle.PLENARY)) {
            assertThat(written(Archive.of(record, report, 1).forAudience(others), "for-" + others)
                            .toString())
                    .doesNotContain(SECRET, "\"hidden\"");
        }
        assertThat(file(
                        written(Archive.of(record, report, 1).forAudience(Circle.INTERNAL), "for-us"),
                        "data/history/texts.jsonl"))
                .contains(SECRET + " came.");
        Archive whole =
                Archive.of(record, report, 1).forAudience(Circle.INTERNAL).withSealedHistory();
        String sealed = file(written(whole, "whole"), "data/sealed-history.jsonl");
        assertThat(sealed).contains("\"hidden\"").doesNotContain(SECRET);
    }

    @Test
    void the_sealed_record_is_refused_to_others() {
        for (Circle others : List.of(Circle.PUBLIC, Circle.PLENARY)) {
            assertThatThrownBy(() ->
                            Archive.of(record, report, 1).forAudience(others).withSealedHistory())
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("how much there is");
        }
    }

    @Test
    void a_ministrys_archive_does_not_become_one_for_others_with_the_sealed_record_in_it() {
        Archive whole =
                Archive.of(record, report, 1).forAudience(Circle.INTERNAL).withSealedHistory();

        assertThatThrownBy(() -> whole.forAudience(Circle.PUBLIC)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_report_for_the_plenary_is_not_archived_for_the_public() {
        Archive plenary = Archive.of(record, report.edition(Edition.PLENARY), 1);

        assertThatThrownBy(() -> plenary.forAudience(Circle.PUBLIC)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void what_is_not_for_the_public_is_for_its_owner_alone_down_to_the_last_folder() throws IOException {
        Archive.of(record, report, 1).forAudience(Circle.INTERNAL).writeTo(folder.resolve("for-us"));

        try (Stream<Path> all = Files.walk(folder.resolve("for-us"))) {
            List<String> rights = new ArrayList<>();
            for (Path each : all.toList()) {
                rights.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
            }
            assertThat(rights).hasSizeGreaterThan(70).allMatch(right -> right.endsWith("------"));
        }
    }

    @Test
    void a_file_that_a_sentence_rests_on_lies_beside_it_under_its_digest() throws IOException {
        AttachedFiles attached = AttachedFiles.none();
        Attachment letter = attached.attach(resource("letter.txt"), "", true);
        Contribution by = Contribution.by("NL/embassy-lima")
                .written("2019-01-21")
                .on("a letter")
                .with(letter);
        Command later =
                new HoldEvent(PERU, Entry.of("more", "They met again.", by).when("2018-06"), EventKind.ROUNDTABLE);
        record.recordAll(List.of(later), attached);
        assertThat(written(Archive.of(record, report, 1), "without").keySet())
                .noneMatch(file -> file.startsWith("data/attachments"));
        record.recordAll(
                APublishedReport.commands(Stream.of(APublishedReport.withdrawal(), APublishedReport.reissue())));

        assertThat(written(Archive.of(record, report, 2), "with-a-letter"))
                .containsEntry("data/attachments/" + letter.digest() + ".txt", "what a letter says");
    }
}
