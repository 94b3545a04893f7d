package org.vpshr.application.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.proof.ProofJson;
import org.vpshr.application.proof.ConsistencyProof;
import org.vpshr.application.proof.InclusionProof;
import org.vpshr.application.proof.Proof;
import org.vpshr.application.proof.check.ProofCheck;
import org.vpshr.application.reports.Templates;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Inspection;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.report.Template;

/**
 * A store that was recorded once, with all that was made of it then. It is only ever opened as a copy.
 *
 * @param folder that holds all of it
 */
record KeptStore(Path folder) {
    static final String RECORD = "record.db";
    static final String EXPORT = "export.jsonl.gz";
    static final String ABOUT = "kept.properties";
    static final String SECRET = "sign.pem";
    static final String TEMPLATES = "templates";
    static final String KEY = "sign.pub.pem";

    private static final List<String> OPENED = List.of(RECORD, RECORD + ".keys", RECORD + ".master");
    private static final List<String> KINDS = List.of(
            "answers/[^/]+/public/published-\\d+\\.(md|html|json)",
            "answers/[^/]+/internal/now\\.md",
            "answers/[^/]+/public/now\\.md",
            "answers/[^/]+/public/diff-\\d+-now\\.md",
            "answers/[^/]+/internal/follow-up\\.md",
            "answers/[^/]+/internal/coverage\\.md",
            "answers/[^/]+/internal/trace-[^/]+\\.md",
            "proofs/[^/]+/\\d+/[^/]+\\.json");
    private static final long LARGEST = 3_000_000;

    /** Everything that must hold of it; each check is given an empty directory of its own. */
    enum Check {
        HAS_ALL_ITS_PARTS {
            @Override
            void of(KeptStore kept, Path empty) throws IOException {
                kept.requireParts();
            }
        },
        IS_WHOLE {
            @Override
            void of(KeptStore kept, Path empty) throws IOException {
                kept.requireWhole(empty);
            }
        },
        IS_EXPORTED_AS_IT_WAS {
            @Override
            void of(KeptStore kept, Path empty) throws IOException {
                kept.requireExport(empty);
            }
        },
        IS_IMPORTED {
            @Override
            void of(KeptStore kept, Path empty) throws IOException {
                kept.requireImport(empty);
            }
        },
        ANSWERS_AS_IT_DID {
            @Override
            void of(KeptStore kept, Path empty) throws IOException {
                kept.requireAnswers(empty);
            }
        },
        PRINTS_WHAT_WAS_PUBLISHED_WHATEVER_TEMPLATES_CAME_SINCE {
            @Override
            void of(KeptStore kept, Path empty) throws IOException {
                kept.requirePublished(empty);
            }
        },
        IS_STILL_PROVEN {
            @Override
            void of(KeptStore kept, Path empty) throws IOException {
                kept.requireProofs();
            }
        };

        abstract void of(KeptStore kept, Path empty) throws IOException;
    }

    /** Opens a copy of it, at the moment of which its answers are. */
    VoluntaryPrinciples open(Path empty) throws IOException {
        return open(empty, ofItsDay());
    }

    private VoluntaryPrinciples open(Path empty, Templates by) throws IOException {
        for (String file : OPENED) {
            OwnerAlone.may(Files.copy(folder.resolve(file), empty.resolve(file)));
        }
        return VoluntaryPrinciples.open(Options.of(empty.resolve(RECORD))
                .withClock(InstantSource.fixed(now()))
                .withTemplates(by));
    }

    /** The templates that there were when it was kept: what was not published then was printed by them. */
    private Templates ofItsDay() throws IOException {
        List<String> editions = List.of(about(TEMPLATES).split(","));
        return Templates.of(Templates.supplied().all().stream()
                .filter(template ->
                        editions.equals(List.of("")) ? isOfTheFirst(template) : editions.contains(template.edition()))
                .toList());
    }

    private static boolean isOfTheFirst(Template template) {
        return template.version() == 1 && template.government() != null;
    }

    private Instant now() throws IOException {
        return Instant.parse(about("now"));
    }

    private Head head() throws IOException {
        return new Head(Long.parseLong(about("position")), about("head"));
    }

    private String about(String name) throws IOException {
        Properties about = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve(ABOUT))) {
            about.load(in);
        }
        return about.getProperty(name, "");
    }

    private void requireParts() throws IOException {
        List<String> files = files("");
        assertThat(files).contains(ABOUT, EXPORT).containsAll(OPENED).noneMatch(file -> file.matches(".*-(wal|shm)"));
        assertThat(KINDS).allSatisfy(kind -> assertThat(files).as(kind).anyMatch(file -> file.matches(kind)));
        assertThat(about("commit")).isNotEmpty();
        long size = 0;
        for (String file : files) {
            size += Files.size(folder.resolve(file));
        }
        assertThat(size).as("bytes of %s", folder).isLessThan(LARGEST);
    }

    private void requireWhole(Path empty) throws IOException {
        try (VoluntaryPrinciples record = open(empty, Templates.supplied())) {
            assertThat(record.head()).isEqualTo(head());
            assertThat(record.upkeep().verifyChain().firstBreak()).isEmpty();
            Inspection found = record.upkeep().verify();
            assertThat(found.firstProblem()).isEmpty();
            assertThat(found.reports())
                    .isNotEmpty()
                    .allSatisfy(report -> assertThat(report.unexplained()).isEmpty());
        }
    }

    private void requireExport(Path empty) throws IOException {
        try (VoluntaryPrinciples record = open(empty)) {
            ByteArrayOutputStream exported = new ByteArrayOutputStream();
            assertThat(record.upkeep().exportTo(exported)).isEqualTo(head());
            assertThat(exported.toString(StandardCharsets.UTF_8)).isEqualTo(export());
        }
    }

    private void requireImport(Path empty) throws IOException {
        byte[] kept = export().getBytes(StandardCharsets.UTF_8);
        try (VoluntaryPrinciples other = VoluntaryPrinciples.open(empty.resolve("other.db"))) {
            other.upkeep().importFrom(new NamedResource(EXPORT, () -> new ByteArrayInputStream(kept)));
            assertThat(other.head()).isEqualTo(head());
            assertThat(other.upkeep().verifyChain().firstBreak()).isEmpty();
        }
    }

    private String export() throws IOException {
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(folder.resolve(EXPORT)))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void requireAnswers(Path empty) throws IOException {
        try (VoluntaryPrinciples record = open(empty)) {
            List<String> kept =
                    Stream.of("answers", "proofs").flatMap(this::each).toList();
            assertThat(new Questions(record).required())
                    .as("kept of %s", folder)
                    .filteredOn(question -> !kept.contains(question))
                    .isEmpty();
            requireAnswers(record, kept);
        }
    }

    private void requirePublished(Path empty) throws IOException {
        try (VoluntaryPrinciples record = open(empty, Templates.supplied())) {
            List<String> published = files("answers").stream()
                    .filter(question -> question.contains("/published-"))
                    .toList();
            assertThat(published).isNotEmpty();
            requireAnswers(record, published);
        }
    }

    private void requireAnswers(VoluntaryPrinciples record, List<String> questions) throws IOException {
        Answers answers = new Answers(record);
        for (String question : questions) {
            Kept.requireTold(question, answers.to(question), mended(question, read(question)));
        }
    }

    /** A slip of the pen in an answer that no publication binds. */
    private static String mended(String question, String kept) {
        return question.endsWith("/coverage.md") ? kept.replace(" a update report", " an update report") : kept;
    }

    private void requireProofs() throws IOException {
        Path open = folder.resolve(KEY);
        @Nullable PublicKey key = Files.exists(open) ? PublicKeys.read(open) : null;
        for (String file : files("proofs")) {
            Proof proof = ProofJson.read(read(file));
            ProofCheck.Verdict verdict = ProofCheck.of(proof, key, printed(file, proof));
            assertThat(verdict.proven())
                    .as("%s of %s: %s", file, folder, verdict.words())
                    .isTrue();
        }
    }

    /** The tree hash in the kept report of the version that the proof is against, if it bears its seal still. */
    private String printed(String file, Proof proof) throws IOException {
        Seal head = switch (proof) {
            case InclusionProof entry -> entry.head();
            case ConsistencyProof heads -> heads.newer();
        };
        String version =
                file.replaceFirst(".*/from-\\d+-to-(\\d+)\\.json", "$1").replaceFirst("proofs/[^/]+/(\\d+)/.*", "$1");
        String report = read("answers/" + file.split("/")[1] + "/public/published-" + version + ".md");
        assertThat(report).containsAnyOf(head.tree(), "Not as published");
        return head.tree();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Stream<String> each(String part) {
        try {
            return files(part).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> files(String part) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(part))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
