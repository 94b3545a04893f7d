package org.vpshr.application.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.AStore;
import org.vpshr.application.ledger.ForgedChain;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.InspectionTerms;
import org.vpshr.application.store.PublishedSeal;
import org.vpshr.application.store.PublishedSeal.SignedBy;

/**
 * Four years with five published versions of reports, signed; and someone who rewrites what was recorded, and makes the chain, its
 * index and its head anew, so that the record is whole by itself.
 */
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class SealedHistoryTest {
    private static final int PUBLISHED = 5;

    @Parameter
    private AStore.In in;

    @TempDir
    private Path folder;

    private AStore store;
    private Options options;
    private PublicKey key;
    private List<StoredRow> rows;

    @BeforeEach
    void four_years() throws IOException {
        store = in.fresh(folder);
        options = store.options();
        Story.fourYears().into(options, folder);
        key = PublicKeys.read(folder.resolve(KeptStore.KEY));
        rows = ForgedChain.rows(store.store());
    }

    private Inspection inspected(InspectionTerms terms) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options.withoutState())) {
            return record.upkeep().verify(terms);
        }
    }

    private Inspection inspected() {
        return inspected(InspectionTerms.none());
    }

    private static StoredRow replacing(StoredRow row, String from, String to) {
        String facts = new String(row.facts(), StandardCharsets.UTF_8);
        assertThat(facts).contains(from);
        return ForgedChain.withFacts(row, facts.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    /** What somebody may want to have been otherwise, of an event that was recorded before anything was published. */
    private Map<String, UnaryOperator<StoredRow>> forgeries() {
        Map<String, UnaryOperator<StoredRow>> all = new TreeMap<>();
        all.put(
                "who recorded it",
                row -> ForgedChain.withMetadata(
                        row, "{\"recordedBy\":\"NL/embassy-abuja\"}".getBytes(StandardCharsets.UTF_8)));
        all.put("when it was recorded", row -> ForgedChain.withRecorded(row, row.recordedMicros() - 1));
        all.put("the evidence", SealedHistoryTest::withAnotherText);
        all.put("who wrote it", row -> replacing(row, "\"written\":\"20", "\"written\":\"19"));
        return all;
    }

    private static StoredRow withAnotherText(StoredRow row) {
        byte[] commitments = row.commitments().clone();
        commitments[0] ^= 1;
        return ForgedChain.withCommitments(row, commitments);
    }

    private long firstWithText() {
        return rows.stream()
                .filter(row -> row.commitments().length > 0 && row.facts().length > 0)
                .filter(row -> new String(row.facts(), StandardCharsets.UTF_8).contains("\"written\":\"20"))
                .findFirst()
                .orElseThrow()
                .position();
    }

    @Test
    void an_untouched_record_is_whole_and_says_of_each_version_who_vouches_for_it() {
        Inspection unknown = inspected();
        Inspection known = inspected(InspectionTerms.none().withKey(key));

        assertThat(unknown.problems()).isEmpty();
        assertThat(unknown.seals()).hasSize(PUBLISHED).allMatch(seal -> seal.by() == SignedBy.NOT_CHECKED);
        assertThat(known.problems()).isEmpty();
        assertThat(known.seals())
                .hasSize(PUBLISHED)
                .allMatch(seal -> seal.by() == SignedBy.THE_KEY)
                .extracting(PublishedSeal::key)
                .containsOnly(PublicKeys.identifier(key));
        assertThat(known.vouchedUpTo()).isPositive().isLessThan(rows.size());
        assertThat(unknown.vouchedUpTo()).isZero();
        assertThat(unknown.events().texts()).isGreaterThan(rows.size());
    }

    @Test
    void another_key_vouches_for_nothing() throws IOException {
        PublicKey another = PublicKeys.read(KeyFile.generate(folder.resolve("another.pem")));

        Inspection found = inspected(InspectionTerms.none().withKey(another));

        assertThat(found.problems()).isEmpty();
        assertThat(found.seals()).hasSize(PUBLISHED).allMatch(seal -> seal.by() == SignedBy.ANOTHER_KEY);
        assertThat(found.vouchedUpTo()).isZero();
        assertThat(found.findings()).singleElement().asString().contains("no published version is signed by the key");
        assertThat(inspected().findings()).isEmpty();
    }

    @Test
    void a_pinned_key_vouches_as_one_that_is_given() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            record.upkeep().pin(key);
        }
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            assertThat(record.upkeep().verify().seals())
                    .hasSize(PUBLISHED)
                    .allMatch(seal -> seal.by() == SignedBy.THE_KEY);
        }
    }

    @Test
    void what_was_rewritten_with_a_new_chain_is_noticed_by_the_seals() {
        long position = firstWithText();
        forgeries().forEach((what, change) -> {
            ForgedChain.put(store, ForgedChain.changed(rows, position, change));

            Inspection found = inspected();
            assertThat(found.chain().whole()).as(what).isTrue();
            assertThat(found.problems())
                    .as(what)
                    .anySatisfy(problem -> assertThat(problem.what())
                            .contains(
                                    "the seal of report/NL/", "names another chain", "changed after it was published"));
        });
    }

    private UnaryOperator<StoredRow> forgery(String what) {
        return Objects.requireNonNull(forgeries().get(what), what);
    }

    @Test
    void seals_that_were_made_anew_too_are_not_signed_by_the_key() {
        List<StoredRow> forged = ForgedSeals.anew(
                ForgedChain.changed(rows, firstWithText(), forgery("when it was recorded")), signature -> "");
        ForgedChain.put(store, forged);

        Inspection found = inspected(InspectionTerms.none().withKey(key));

        assertThat(found.chain().whole()).isTrue();
        assertThat(found.problems()).isEmpty();
        assertThat(found.seals()).hasSize(PUBLISHED).allMatch(seal -> seal.by() == SignedBy.NOBODY);
        assertThat(found.vouchedUpTo()).isZero();
    }

    @Test
    void a_signature_that_was_taken_over_is_of_another_state() {
        List<StoredRow> forged = ForgedSeals.anew(
                ForgedChain.changed(rows, firstWithText(), forgery("when it was recorded")), signature -> signature);
        ForgedChain.put(store, forged);

        assertThat(inspected().problems()).isEmpty();
        assertThat(inspected(InspectionTerms.none().withKey(key)).problems())
                .hasSize(PUBLISHED)
                .allSatisfy(problem -> assertThat(problem.what())
                        .contains("bears the name of the key, and a signature that is not by it"));
    }

    @Test
    void a_tree_or_a_position_that_is_not_that_of_the_record_is_noticed() {
        StoredRow publication = rows.stream()
                .filter(row -> row.type().equals("report.ReportPublished"))
                .findFirst()
                .orElseThrow();
        String facts = new String(publication.facts(), StandardCharsets.UTF_8);
        String tree = facts.replaceFirst(".*\"tree\":\"(\\w+)\".*", "$1");
        List<String> words = new ArrayList<>();
        for (UnaryOperator<StoredRow> change : List.<UnaryOperator<StoredRow>>of(
                row -> replacing(row, tree, HexFormat.of().formatHex(new byte[32])),
                row -> ForgedChain.withFacts(
                        row,
                        facts.replaceFirst("(\"seal\":\\{\"position\":)", "$11").getBytes(StandardCharsets.UTF_8)))) {
            ForgedChain.put(store, ForgedChain.changed(rows, publication.position(), change));
            words.add(inspected().problems().stream()
                    .filter(problem -> problem.position() == publication.position())
                    .findFirst()
                    .orElseThrow()
                    .what());
        }
        assertThat(words.get(0)).contains("names another tree");
        assertThat(words.get(1)).contains("and the version was made from position");
    }

    @Test
    void what_was_rewritten_after_the_last_seal_is_noticed_by_the_head_that_was_seen() {
        Head seen =
                new Head(rows.size(), HexFormat.of().formatHex(rows.getLast().hash()));
        ForgedChain.put(
                store,
                ForgedChain.changed(rows, rows.size(), row -> ForgedChain.withRecorded(row, row.recordedMicros() + 1)));

        assertThat(inspected().problems()).isEmpty();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            assertThat(record.lostHead()).contains(seen);
            assertThat(record.upkeep().verify().problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.what())
                            .contains("does not go on from the head that was seen last", seen.hash()));
            assertThatThrownBy(() -> record.record(command(noteGroup("other", "other"))))
                    .isInstanceOf(StoreBroken.class)
                    .hasMessageContainingAll(seen.hash(), "nothing is recorded", "--accept-head");
            assertThat(record.reports().of("NL", 2018).now().items()).isNotEmpty();
        }
    }
}
