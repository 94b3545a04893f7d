package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.openCase;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Address;
import org.vpshr.application.given.Child;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.given.SmallDisk;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.party.Country;

/** The disk under a record is full. Those tests that mount a small disk need the right to do so, the last does not. */
@Tag("long")
class DiskFullTest {
    private static final String CLEARLY = "disk is full; make room; what was recorded before is safe";

    @TempDir
    Path directory;

    @Test
    void a_file_on_a_full_disk_is_read_on_and_written_to_once_there_is_room() {
        Optional<SmallDisk> mounted = SmallDisk.mounted(directory.resolve("small"), 2048);
        assumeTrue(mounted.isPresent(), "a disk can be mounted");
        try (SmallDisk disk = mounted.get();
                VoluntaryPrinciples record =
                        VoluntaryPrinciples.open(disk.directory().resolve("record.db"))) {
            assertRefusedAndGoesOn(record, disk);
        }
    }

    @Test
    void tables_on_a_full_disk_are_read_on_and_written_to_once_there_is_room() {
        Optional<SmallDisk> mounted = SmallDisk.mounted(directory.resolve("small"), 1024);
        assumeTrue(mounted.isPresent(), "a disk can be mounted");
        try (SmallDisk disk = mounted.get();
                PostgresServer server = PostgresServer.another()) {
            AStore.InPostgres store = AStore.InPostgres.on(server, directory);
            Path place = disk.directory().resolve("tables");
            assertThat(place.toFile().mkdir()).isTrue();
            server.run("create tablespace small location '" + place + "'");
            for (String table : List.of("event", "tag", "head")) {
                store.tamper("alter table " + table + " set tablespace small");
            }
            try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
                assertRefusedAndGoesOn(record, disk);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertRefusedAndGoesOn(VoluntaryPrinciples record, SmallDisk disk) {
        StoreUnavailable refusal = Filler.fill(record);
        assertThat(refusal).hasMessageEndingWith(CLEARLY);
        long full = record.head().position();
        NamedResource file = manyCases();
        assertThatThrownBy(() -> record.record(file)).isInstanceOf(StoreUnavailable.class);
        assertThat(record.head().position()).isEqualTo(full);
        assertReadable(record, full);
        record.reports().of(new Country("NL"), 2018).now();

        disk.makeRoom();
        assertThat(record.record(command(openCase("gt", "after"))).last()).isEqualTo(full + 1);
        assertReadable(record, full + 1);
        System.out.printf("%d recorded until the disk was full, 0 lost%n", full);
    }

    /** More than there is room for when even one is too many. */
    private static NamedResource manyCases() {
        String lines = IntStream.range(0, 500)
                .mapToObj(i -> openCase("gt", "many-" + i))
                .collect(Collectors.joining("\n"));
        byte[] text = (OPENING + "\n" + lines).getBytes(StandardCharsets.UTF_8);
        return new NamedResource("many", () -> new ByteArrayInputStream(text));
    }

    private static void assertReadable(VoluntaryPrinciples record, long events) {
        assertThat(record.history().toList()).hasSize((int) events);
        assertThat(record.upkeep().verifyChain().whole()).isTrue();
    }

    @Test
    void a_file_that_may_not_grow_is_read_on_and_written_to_once_it_may() {
        Options options = Options.of(directory.resolve("record.db"));
        List<String> said;
        try (Child child = Child.withFilesUpTo(3000, Filler.class, Address.of(options))) {
            said = child.hearAll();
        }
        assertThat(said).hasSize(3);
        long full = Long.parseLong(said.get(0));
        assertThat(said.get(1)).isEqualTo(said.get(0));
        assertThat(said.get(2)).contains("quota", "make room; what was recorded before is safe");

        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            assertReadable(record, full);
            assertThat(record.record(command(openCase("gt", "after"))).last()).isEqualTo(full + 1);
        }
    }
}
