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
import org.vpshr.domain.host.HostCommand;
import org.vpshr.domain.host.HostType;
import org.vpshr.domain.host.OwnRule;
import org.vpshr.domain.host.OwnRules;
import org.vpshr.domain.register.RegisterCommand.ErasePerson;
import org.vpshr.domain.rule.Grade;

/**
 * What is recorded in a store that is kept.
 *
 * @param name of the store and of its folder
 * @param files of contributions, in order; each is recorded at noon of the day that its name begins with
 * @param erased who is erased once a file was recorded, by the name of the file
 * @param signingKey what signs the reports that are published, if they are
 * @param rules of a ministry's own, by which it is recorded; it is read without them
 */
record Story(
        String name,
        List<Path> files,
        Map<String, String> erased,
        @Nullable Path signingKey,
        OwnRules rules) {
    private static final Path EXAMPLES = Path.of("../vp-examples/src/main/resources");
    private static final HostType AUDIT_VISITED = new HostType("minbuza", "AuditVisited", 1);
    private static final OwnRule AUDITOR = OwnRule.rule(
            "minbuza:1",
            Grade.FLAG,
            "An audit visit names its auditor.",
            (command, dossier) -> command instanceof HostCommand own
                            && own.type().equals(AUDIT_VISITED)
                            && own.field("auditor").isEmpty()
                    ? OwnRule.broken(own.entry().id() + " names no auditor", "give the field auditor")
                    : OwnRule.holds());
    private static final Path OWN = Path.of("src/test/resources/recorded");

    Story(String name, List<Path> files) {
        this(name, files, Map.of(), null, OwnRules.none());
    }

    /** Published reports of four years, and one of each amendment that may come after a publication. */
    static Story fourYears() throws IOException {
        return new Story(
                "four-years",
                files(OWN.resolve("four-years")),
                Map.of("2019-04-08-human-rights.jsonl", "koch"),
                OWN.resolve("four-years").resolve(KeptStore.SECRET),
                OwnRules.none());
    }

    /** What is a ministry's own: attributes of namespaces that were declared, its words, its facts, and a rule of its. */
    static Story own() throws IOException {
        return new Story("own", files(OWN.resolve("own")), Map.of(), null, OwnRules.of(AUDITOR));
    }

    static List<Story> all() throws IOException {
        List<Path> states = new ArrayList<>(files(EXAMPLES.resolve("united-states")));
        states.addAll(files(OWN.resolve("united-states")));
        return List.of(
                new Story("netherlands", files(EXAMPLES.resolve("netherlands"))),
                new Story("united-kingdom", files(EXAMPLES.resolve("united-kingdom"))),
                new Story("united-states", states),
                fourYears(),
                new Story("matters", files(OWN.resolve("matters"))),
                own());
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
                VoluntaryPrinciples.open(signing(options, folder).with(rules).withClock(() -> now[0]))) {
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
