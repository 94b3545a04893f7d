package org.vpshr.application.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.InspectionTerms;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand.EraseEntry;
import org.vpshr.domain.dossier.DossierCommand.ReleaseEntry;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.text.Extent;

/** Files that contributions rest on: kept beside their events, told to whom they are for, moved, checked, destroyed. */
@SuppressWarnings("NullAway.Init")
class AttachmentsTest {
    private static final Country NL = new Country("NL");
    private static final Subject NIGERIA = Subject.parse("engagement/NL/NG");
    private static final EntryId MEETING = new EntryId("ng-meeting");
    private static final String OPEN = "Programme of an unheard-of roundtable. ";
    private static final String OWN = "Cable that nobody may quote. ";

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void a_letter_of_several_parts_and_a_programme() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("programme.pdf"), OPEN);
        Files.writeString(files.resolve("cable 7.txt"), OWN.repeat((2 << 20) / OWN.length()));
    }

    private static Contribution later() {
        return Contribution.by("NL/human-rights").written("2019-02-01").on("file note");
    }

    private static String contribution(String attachments) {
        return "{\"contribution\":{\"by\":\"NL/embassy-abuja\",\"written\":\"2019-01-22\",\"for\":2018,\"evidence\":\"file 9\","
                + "\"attachments\":" + attachments + ",\"audience\":\"public\"}}\n";
    }

    private static String held(String entry) {
        return "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/NG\",\"kind\":\"roundtable\",\"entry\":{\"id\":\""
                + entry
                + "\",\"text\":\"A roundtable was held in Abuja.\",\"when\":\"2018-05\",\"where\":[\"NG:Abuja\"]}}\n";
    }

    private static final String BOTH =
            "[{\"file\":\"programme.pdf\",\"public\":true},{\"file\":\"cable 7.txt\",\"type\":\"text/x-cable\"}]";

    private Receipt record(VoluntaryPrinciples record, String lines) {
        NamedResource resource = new NamedResource(
                "lines.jsonl", () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try (ContributionFile file = ContributionFile.read(resource, AttachedFiles.in(files))) {
            return record.record(file, CommandId.of(file));
        }
    }

    private VoluntaryPrinciples recorded(AStore store) {
        VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options());
        record(record, contribution(BOTH) + held(MEETING.value()));
        return record;
    }

    private static Optional<String> found(VoluntaryPrinciples record, String name, Circle audience) {
        return record.attachment(MEETING, name, NL, audience).map(content -> new String(content, ISO_8859_1));
    }

    private static List<String> traced(VoluntaryPrinciples record, Circle audience) {
        return record.reports().trace(MEETING, record.head().position(), NL, audience).stream()
                .flatMap(life -> life.trace().steps().stream())
                .flatMap(step -> step.attachments().stream())
                .map(Attachment::name)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void who_may_see_a_file_gets_it_as_it_was_handed_in_and_for_others_there_is_none(AStore.In in) throws IOException {
        try (VoluntaryPrinciples record = recorded(in.fresh(folder))) {
            assertThat(found(record, "programme.pdf", Circle.PUBLIC)).contains(OPEN);
            assertThat(found(record, "cable 7.txt", Circle.INTERNAL))
                    .contains(Files.readString(files.resolve("cable 7.txt")));
            assertThat(found(record, "cable 7.txt", Circle.PUBLIC)).isEmpty();
            assertThat(found(record, "cable 7.txt", Circle.PLENARY)).isEmpty();
            assertThat(found(record, "other.pdf", Circle.INTERNAL)).isEmpty();
            assertThat(traced(record, Circle.PUBLIC)).containsExactly("programme.pdf");
            assertThat(traced(record, Circle.INTERNAL)).containsExactly("programme.pdf", "cable 7.txt");

            record.record(new RestrictEntry(NIGERIA, later(), MEETING, few()));

            assertThat(found(record, "programme.pdf", Circle.PUBLIC)).isEmpty();
            assertThat(found(record, "programme.pdf", Circle.INTERNAL)).contains(OPEN);
            assertWhole(record, 2);

            record.record(new ReleaseEntry(NIGERIA, later(), MEETING, null, "safe now", "head"));

            assertThat(found(record, "programme.pdf", Circle.PUBLIC)).contains(OPEN);
            assertThat(found(record, "cable 7.txt", Circle.PUBLIC)).isEmpty();
            assertWhole(record, 2);
        }
    }

    private static Audience.Limited few() {
        return new Audience.Limited(Circle.INTERNAL, "under negotiation", java.time.LocalDate.of(2030, 1, 1));
    }

    private static void assertWhole(VoluntaryPrinciples record, long attachments) {
        Inspection found = record.upkeep().verify();
        assertThat(found.problems()).isEmpty();
        assertThat(found.events().attachments()).isEqualTo(attachments);
    }

    @ParameterizedTest
    @EnumSource
    void they_move_with_the_history_and_are_gone_with_their_entry(AStore.In in) throws IOException {
        Path file = folder.resolve("history.jsonl");
        Path again = folder.resolve("again.jsonl");
        Path other = Files.createDirectory(folder.resolve("other"));
        try (VoluntaryPrinciples record = recorded(in.fresh(folder));
                VoluntaryPrinciples copy =
                        VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(other).options())) {
            record.upkeep().exportTo(file);
            copy.upkeep().importFrom(file);
            copy.upkeep().exportTo(again);

            assertThat(again).hasSameBinaryContentAs(file);
            assertThat(found(copy, "programme.pdf", Circle.PUBLIC)).contains(OPEN);
            assertThat(found(copy, "cable 7.txt", Circle.INTERNAL)).isEmpty();
            Inspection verified = copy.upkeep().verify(InspectionTerms.none().withKeysElsewhere());
            assertThat(verified.problems()).isEmpty();
            assertThat(verified.events().attachments()).isOne();
            assertThat(verified.events().closedAttachments()).isOne();

            record.record(new EraseEntry(NIGERIA, later(), MEETING, "asked for", "head"));
            record.upkeep().exportTo(again);
            copy.upkeep().importFrom(again);

            for (VoluntaryPrinciples each : List.of(record, copy)) {
                assertThat(found(each, "programme.pdf", Circle.INTERNAL)).isEmpty();
                assertThat(each.upkeep()
                                .verify(InspectionTerms.none().withKeysElsewhere())
                                .problems())
                        .isEmpty();
            }
            assertWhole(record, 0);
        }
    }

    @Test
    void no_file_of_the_store_holds_what_is_the_ministrys_own_nor_what_was_erased() throws IOException {
        AStore.InAFile store = (AStore.InAFile) AStore.In.A_FILE.fresh(folder);
        String digest = digestOf("cable 7.txt");
        try (VoluntaryPrinciples record = recorded(store)) {
            record.upkeep().exportTo(folder.resolve("history.jsonl"));
            assertNothingHolds(OWN.strip(), "cable 7", "x-cable", digest);
            record.record(new EraseEntry(NIGERIA, later(), MEETING, "asked for", "head"));
        }
        Files.delete(folder.resolve("history.jsonl"));
        assertNothingHolds(OPEN.strip(), "programme.pdf", digestOf("programme.pdf"), OWN.strip(), "cable 7", digest);
    }

    private String digestOf(String name) {
        return AttachedFiles.none()
                .attach(NamedResource.of(files.resolve(name)), "", false)
                .digest();
    }

    private void assertNothingHolds(String... secrets) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> stored = all.filter(Files::isRegularFile).toList();
            assertThat(stored).hasSizeGreaterThan(1);
            for (Path file : stored) {
                String bytes = Files.readString(file, ISO_8859_1);
                assertThat(secrets).as(file.toString()).noneMatch(bytes::contains);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "update attachment set open = null ; is gone, and no erasure",
                "update attachment set sealed = null ; is gone, and no erasure",
                "delete from attachment where part = 1 ; is not the one that was recorded",
                "delete from attachment where part = 0 ; not in this part",
                "delete from attachment ; is gone, and no erasure",
                "update attachment set open = x'00' where open is not null ; is not the one that was recorded",
                "update attachment set sealed = zeroblob(99) where sealed is not null ; were changed from outside",
                "update attachment set open = x'00' ; does not lie as the text",
                "update attachment set number = 0 where part = 1 ; that the event has not",
                "insert into attachment values (1, 99, 0, x'00', null) ; that the event has not",
                "insert into attachment values (7, 1, 0, x'00', null) ; there is no such event"
            })
    void what_was_changed_of_them_is_a_problem(String change, String words) {
        AStore.InAFile store = (AStore.InAFile) AStore.In.A_FILE.fresh(folder);
        recorded(store).close();
        Tampering.with(store.file(), change);

        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
            assertThat(record.upkeep().verify().problems())
                    .anySatisfy(problem -> assertThat(problem.what()).contains(words));
        }
    }

    @Test
    void an_export_of_which_any_line_of_a_content_was_changed_or_taken_out_is_not_imported() throws IOException {
        Path file = folder.resolve("history.jsonl");
        try (VoluntaryPrinciples record = recorded(AStore.In.A_FILE.fresh(folder))) {
            record.upkeep().exportTo(file);
        }
        List<String> lines = Files.readAllLines(file);
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("{\"beside\"")) {
                parts.add(i);
                assertThat(lines.get(i)).hasSizeLessThan(2 << 20);
            }
        }
        assertThat(parts).hasSize(3);
        for (int part : parts) {
            List<String> without = new ArrayList<>(lines);
            without.remove(part);
            assertRefused(without);
            List<String> changed = new ArrayList<>(lines);
            changed.set(part, lines.get(part).replaceFirst("(open|sealed)\":\"....", "$1\":\"AAAA"));
            assertRefused(changed);
            List<String> twice = new ArrayList<>(lines);
            twice.add(part, lines.get(part));
            assertRefused(twice);
        }
        List<String> first = new ArrayList<>(lines);
        Collections.swap(first, parts.getFirst(), parts.getFirst() - 1);
        assertRefused(first);
    }

    /** Also where whoever changed it made the digest of the lines anew. */
    private void assertRefused(List<String> lines) throws IOException {
        List<String> all = lines.subList(0, lines.size() - 1);
        byte[] body = (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
        String end = "{\"digest\":\""
                + java.util.HexFormat.of()
                        .formatHex(org.vpshr.application.hash.Sha256.start().digest(body))
                + "\"}\n";
        byte[] forged = Arrays.copyOf(body, body.length + end.length());
        System.arraycopy(end.getBytes(StandardCharsets.UTF_8), 0, forged, body.length, end.length());
        Path other = Files.createTempDirectory(folder, "other");
        NamedResource file = new NamedResource("forged", () -> new ByteArrayInputStream(forged));
        AStore.InAFile store = (AStore.InAFile) AStore.In.A_FILE.fresh(other);
        withKeysOf(store);
        try (VoluntaryPrinciples copy = VoluntaryPrinciples.open(store.options())) {
            assertThatThrownBy(() -> copy.upkeep().importFrom(file)).isInstanceOf(InvalidInput.class);
            assertThat(copy.head().position()).isZero();
            assertThat(copy.upkeep().verify().whole()).isTrue();
        }
    }

    /** With its keys a copy sees what was changed of what is sealed. */
    private void withKeysOf(AStore.InAFile store) throws IOException {
        for (String ending : List.of(".keys", ".master")) {
            Path keys = folder.resolve("record.db" + ending);
            if (Files.exists(keys)) {
                Files.copy(keys, store.file().resolveSibling("record.db" + ending));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "..",
                ".",
                "",
                "files/../../secret.txt",
                "link.txt",
                "linked/secret.txt",
                "linked",
                "missing.txt",
                "empty.txt",
                "large.bin",
                ".hidden",
                "C:secret.txt",
                "..\\\\secret.txt",
                "a\\u0000b",
                "a\\u202eb"
            })
    void nothing_but_a_plain_file_of_the_folder_itself_is_taken(String name) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
        Files.writeString(files.resolve(".hidden"), "hidden");
        Files.createSymbolicLink(files.resolve("link.txt"), secret);
        Files.createSymbolicLink(files.resolve("linked"), folder);
        Files.createFile(files.resolve("empty.txt"));
        Files.write(files.resolve("large.bin"), new byte[Extent.CONTENT + 1]);
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(folder).options())) {
            assertThatThrownBy(
                            () -> record(record, contribution("[{\"file\":\"" + name + "\"}]") + held(MEETING.value())))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.place().orElseThrow().field())
                                    .startsWith("contribution"));
            assertThat(record.head().position()).isZero();
        }
    }

    @Test
    void all_is_taken_or_nothing() throws IOException {
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(folder).options())) {
            String lines = contribution(BOTH) + held("a") + held("b");
            NamedResource resource =
                    new NamedResource("lines", () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            try (ContributionFile file = ContributionFile.read(resource, AttachedFiles.in(files))) {
                Files.writeString(files.resolve("programme.pdf"), "another");
                assertThatThrownBy(() -> record.record(file))
                        .isInstanceOf(InvalidValue.class)
                        .hasMessageContaining("not the one any more");
            }
            assertThatThrownBy(() -> record.record(resource))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("--attachments");
            assertThat(record.head().position()).isZero();
            assertWhole(record, 0);
        }
    }

    @Test
    void files_beyond_the_bounds_are_refused_with_what_to_do() throws IOException {
        byte[] noise = new byte[Extent.CONTENT];
        new Random(7).nextBytes(noise);
        Files.write(files.resolve("noise.bin"), noise);
        String attached = contribution("[{\"file\":\"noise.bin\"}]");
        StringBuilder nine = new StringBuilder("[{\"file\":\"programme.pdf\"}");
        for (int i = 0; i < Extent.ATTACHMENTS; i++) {
            Files.writeString(files.resolve(i + ".txt"), "number " + i);
            nine.append(",{\"file\":\"").append(i).append(".txt\"}");
        }
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(folder).options())) {
            StringBuilder many = new StringBuilder(attached);
            for (int i = 0; i <= Extent.CONTENTS / Extent.CONTENT; i++) {
                many.append(held("many-" + i));
            }
            assertThatThrownBy(() -> record(record, many.toString()))
                    .hasMessageContaining("64 MiB together")
                    .hasMessageContaining("open a contribution of its own");
            assertThatThrownBy(() -> record(record, contribution(nine + "]") + held("nine")))
                    .hasMessageContaining("more than 8 elements");
            assertThatThrownBy(() -> record(
                            record,
                            contribution(BOTH.replace("}]", "},{\"file\":\"programme.pdf\"}]")) + held("twice")))
                    .hasMessageContaining("the same name");
            assertThat(record.head().position()).isZero();

            record(record, attached + held(MEETING.value()));
            assertThat(record.attachment(MEETING, "noise.bin", NL, Circle.INTERNAL))
                    .contains(noise);
        }
    }

    @Test
    void a_command_that_names_a_file_is_recorded_once_and_with_it() {
        AttachedFiles attached = AttachedFiles.none();
        Attachment programme = attached.attach(NamedResource.of(files.resolve("programme.pdf")), "", true);
        Command command = new org.vpshr.domain.dossier.DossierCommand.DrawLesson(
                NIGERIA,
                org.vpshr.domain.entry.Entry.of(MEETING.value(), "They learned.", later().with(programme))
                        .when("2018"),
                null);
        CommandId id = new CommandId("once");
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(folder).options())) {
            assertThatThrownBy(() -> record.record(command))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("hand in all files");

            Receipt first = record.recordAll(List.of(command), attached, id);

            assertThat(record.recordAll(List.of(command), attached, id)).isEqualTo(first);
            assertThat(programme.type()).isEqualTo("application/pdf");
            assertThat(found(record, "programme.pdf", Circle.PUBLIC)).contains(OPEN);
            assertWhole(record, 1);
        }
    }
}
