package org.vpshr.application.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.register.RegisterCommand.ErasePerson;

/**
 * What is recorded in a store that is kept.
 *
 * @param name of the store and of its folder
 * @param files of contributions, in order; each is recorded at noon of the day that its name begins with
 * @param erased who is erased once a file was recorded, by the name of the file
 * @param signingKey what signs the reports that are published, if they are
 */
record Story(
        String name,
        List<Path> files,
        Map<String, String> erased,
        @Nullable Path signingKey) {
    private static final Path EXAMPLES = Path.of("../vp-examples/src/main/resources");
    private static final Path OWN = Path.of("src/test/resources/recorded");

    /** Published reports of four years, and one of each amendment that may come after a publication. */
    static Story fourYears() throws IOException {
        return new Story(
                "four-years",
                files(OWN.resolve("four-years")),
                Map.of("2019-04-08-human-rights.jsonl", "koch"),
                OWN.resolve("four-years").resolve(KeptStore.SECRET));
    }

    static List<Story> all() throws IOException {
        List<Path> states = new ArrayList<>(files(EXAMPLES.resolve("united-states")));
        states.addAll(files(OWN.resolve("united-states")));
        return List.of(
                new Story("netherlands", files(EXAMPLES.resolve("netherlands")), Map.of(), null),
                new Story("united-kingdom", files(EXAMPLES.resolve("united-kingdom")), Map.of(), null),
                new Story("united-states", states, Map.of(), null),
                fourYears(),
                new Story("matters", files(OWN.resolve("matters")), Map.of(), null));
    }

    private static List<Path> files(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("files.txt")).stream()
                .filter(line -> !line.isBlank())
                .map(folder::resolve)
                .toList();
    }

    /** Records it, with a copy of its signing key in the folder. */
    Head into(Options options, Path folder) throws IOException {
        Instant[] now = {Instant.EPOCH};
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(signing(options, folder).withClock(() -> now[0]))) {
            for (Path file : files) {
                now[0] = written(file);
                record.record(NamedResource.of(file));
                @Nullable String person = erased.get(name(file));
                if (person != null) {
                    record.record(new ErasePerson(
                            new Subject.PersonId(person),
                            Contribution.by("NL/legal-affairs")
                                    .written(now[0].toString().substring(0, 10))
                                    .on("letter of the person"),
                            "asked for by the person",
                            "head of division"));
                }
            }
            return record.head();
        }
    }

    /** A private key is refused when others may read it, as they may in a working copy. */
    private Options signing(Options options, Path folder) throws IOException {
        if (signingKey == null) {
            return options;
        }
        Path secret = Files.createFile(
                folder.resolve(KeptStore.SECRET),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(secret, Files.readAllBytes(signingKey));
        Files.copy(signingKey.resolveSibling(KeptStore.KEY), folder.resolve(KeptStore.KEY));
        return options.withSigner(KeyFile.signer(secret));
    }

    /** A year after it ended. */
    Instant later() {
        return written(files.getLast())
                .atZone(ZoneOffset.UTC)
                .plus(Period.ofYears(1))
                .toInstant();
    }

    private static Instant written(Path file) {
        return LocalDate.parse(name(file).substring(0, 10))
                .atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.UTC);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
