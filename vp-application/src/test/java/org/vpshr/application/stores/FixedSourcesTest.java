package org.vpshr.application.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore.In;
import org.vpshr.application.given.Child;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.Seeded;

/** Clock, identifiers and randomness come from the options: where they are the same, so is all that is recorded. */
@Tag("long")
class FixedSourcesTest {

    @TempDir
    private Path directory;

    /** Records the story of four years, and tells its history as it is exported. */
    private static String recorded(Options options, Path folder) throws IOException {
        Story.fourYears().into(options, folder);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            ByteArrayOutputStream exported = new ByteArrayOutputStream();
            record.upkeep().exportTo(exported);
            return exported.toString(StandardCharsets.UTF_8);
        }
    }

    private String recorded(In in, long seed) throws IOException {
        Path folder = Files.createTempDirectory(directory, "fresh");
        return recorded(Seeded.options(underOneMasterKey(in.fresh(folder).options()), seed), folder);
    }

    /** Whether a master key has to be made is seen in what comes after it. */
    private Options underOneMasterKey(Options options) throws IOException {
        return options.withMasterKey(OwnerAlone.masterKey(directory.resolve("master")));
    }

    @ParameterizedTest
    @EnumSource
    void two_stores_recorded_alike_have_the_same_head_and_the_same_export(In other) throws IOException {
        assertThat(recorded(other, 7)).isEqualTo(recorded(In.A_FILE, 7));
    }

    @Test
    void other_sources_give_another_head() throws IOException {
        assertThat(recorded(In.A_FILE, 8)).isNotEqualTo(recorded(In.A_FILE, 7));
    }

    @Test
    void a_master_key_that_has_to_be_made_comes_from_the_same_source() throws IOException {
        List<byte[]> made = new ArrayList<>();
        for (String name : List.of("one", "other")) {
            Path folder = Files.createDirectory(directory.resolve(name));
            recorded(Seeded.options(Options.of(folder.resolve("record.db")), 7), folder);
            made.add(Files.readAllBytes(folder.resolve("record.db.master")));
        }

        assertThat(made.getFirst()).isEqualTo(made.getLast());
    }

    @Test
    void every_run_has_the_same_head() throws IOException {
        assertThat(runElsewhere("one")).isEqualTo(runElsewhere("other")).hasSize(64);
    }

    private String runElsewhere(String name) throws IOException {
        Path folder = Files.createDirectory(directory.resolve(name));
        try (Child child = Child.of(FixedSourcesTest.class, List.of(folder.toString()))) {
            return child.hear().orElse("it said nothing");
        }
    }

    /** Another run: records an example with fixed sources and says the hash of its head. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Options options = Seeded.options(Options.of(folder.resolve("record.db")), 7);
        new PrintStream(new FileOutputStream(FileDescriptor.out), true)
                .println(Story.all().getFirst().into(options, folder).hash());
    }

    @Test
    void by_the_defaults_no_two_stores_are_alike() throws IOException {
        Set<String> keys = new HashSet<>();
        Set<String> heads = new HashSet<>();
        for (String name : List.of("one", "other")) {
            Path folder = Files.createDirectory(directory.resolve(name));
            String exported = recorded(Options.of(folder.resolve("record.db")), folder);
            heads.add(exported.lines().findFirst().orElseThrow());
            keys.add(Files.readString(folder.resolve("record.db.master")));
        }

        assertThat(heads).hasSize(2);
        assertThat(keys).hasSize(2);
    }
}
