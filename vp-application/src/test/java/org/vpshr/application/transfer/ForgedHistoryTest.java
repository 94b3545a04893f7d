package org.vpshr.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.given.AStore;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.history.HistoryEnd;
import org.vpshr.application.json.history.HistoryFormat;
import org.vpshr.application.ledger.ForgedChain;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.receipt.ImportReceipt;
import org.vpshr.application.receipt.Vouched;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.ImportTerms;

/** Somebody exports a history, changes it, and makes chain, header and digest anew: by itself the file is whole. */
@SuppressWarnings("NullAway.Init")
class ForgedHistoryTest {
    private static final HistoryFormat FORMAT = new HistoryFormat();

    @TempDir
    private Path folder;

    private Options options;
    private PublicKey key;
    private PublicKey another;
    private byte[] signed;
    private byte[] unsigned;
    private Head head;
    private List<StoredRow> rows;

    @BeforeEach
    void a_history_of_three_events() {
        AStore store = AStore.In.A_FILE.fresh(folder);
        options = store.options().withSigner(signer("sign"));
        key = PublicKeys.read(folder.resolve("sign.pub.pem"));
        signer("another");
        another = PublicKeys.read(folder.resolve("another.pub.pem"));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            for (String group : List.of("a", "b", "c")) {
                record.record(command(noteGroup(group, group)));
            }
            head = record.head();
            signed = exported(record);
        }
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
            unsigned = exported(record);
        }
        rows = ForgedChain.rows(store.store());
    }

    private Signer signer(String name) {
        Path secret = folder.resolve(name + ".pem");
        KeyFile.generate(secret);
        return KeyFile.signer(secret);
    }

    private static byte[] exported(VoluntaryPrinciples record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        record.upkeep().exportTo(out);
        return out.toByteArray();
    }

    private static HistoryEnd.@Nullable Signed signature(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        return FORMAT.readEnd(lines.getLast().getBytes(StandardCharsets.UTF_8)).signed();
    }

    /** With another recorder of the first event. */
    private byte[] forged(HistoryEnd.@Nullable Signed signature) throws IOException {
        List<StoredRow> forged = ForgedChain.changed(
                rows,
                1,
                row -> ForgedChain.withMetadata(
                        row, "{\"recordedBy\":\"NL/embassy-abuja\"}".getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DigestedLines lines = new DigestedLines(file);
        lines.write(FORMAT.header(
                new Head(rows.size(), HexFormat.of().formatHex(forged.getLast().hash()))));
        for (StoredRow row : forged) {
            lines.write(FORMAT.row(row));
        }
        lines.write(FORMAT.end(new HistoryEnd(lines.digest(), signature)));
        return file.toByteArray();
    }

    private VoluntaryPrinciples fresh() throws IOException {
        Path own = Files.createTempDirectory(folder, "copy");
        return VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(own).options());
    }

    private ImportReceipt imported(byte[] file, ImportTerms terms) throws IOException {
        try (VoluntaryPrinciples copy = fresh()) {
            return imported(copy, file, terms);
        }
    }

    private static ImportReceipt imported(VoluntaryPrinciples copy, byte[] file, ImportTerms terms) {
        return copy.upkeep().importFrom(new NamedResource("history", () -> new ByteArrayInputStream(file)), terms);
    }

    private void assertRefused(byte[] file, ImportTerms terms, String... words) throws IOException {
        try (VoluntaryPrinciples copy = fresh()) {
            assertThatThrownBy(() -> imported(copy, file, terms))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContainingAll(words)
                    .hasMessageContaining("nothing was imported");
            assertThat(copy.head().position()).isZero();
        }
    }

    @Test
    void without_anything_known_of_it_it_is_taken_and_nobody_vouches_for_it() throws IOException {
        ImportReceipt receipt = imported(forged(null), ImportTerms.none());

        assertThat(receipt.added()).isEqualTo(3);
        assertThat(receipt.vouched()).isEqualTo(new Vouched(0, false, null));
        assertThat(receipt.vouched().isByNobody()).isTrue();
    }

    @Test
    void a_head_that_was_kept_elsewhere_refuses_it() throws IOException {
        String kept = HexFormat.of().formatHex(rows.get(1).hash());

        assertRefused(forged(null), ImportTerms.none().withHead(kept), "no event of it has the hash " + kept);
        assertThat(imported(unsigned, ImportTerms.none().withHead(kept)).vouched())
                .isEqualTo(new Vouched(2, false, null));
        assertThat(imported(unsigned, ImportTerms.none().withHead(head.hash()))
                        .vouched()
                        .isByNobody())
                .isFalse();
    }

    @Test
    void a_key_refuses_it_whether_the_signature_is_taken_over_or_left_out() throws IOException {
        ImportTerms terms = ImportTerms.none().withKey(key);

        assertRefused(forged(null), terms, "it is not signed");
        assertRefused(forged(signature(signed)), terms, "the tree that is signed is not that of the events above");
        assertRefused(unsigned, terms, "it is not signed");
        assertRefused(signed, ImportTerms.none().withKey(another), "it is signed by another key");
        assertThat(imported(signed, terms).vouched()).isEqualTo(new Vouched(0, true, PublicKeys.identifier(key)));
    }

    @Test
    void a_tree_that_is_made_anew_under_an_old_signature_is_refused() throws IOException {
        HistoryEnd.Signed old = Objects.requireNonNull(signature(signed));
        String refused = "";
        try (VoluntaryPrinciples copy = fresh()) {
            imported(copy, forged(null), ImportTerms.none());
            refused = Objects.requireNonNull(
                            signature(exportedBy(copy.history().upTo(), folder.resolve("another.pem"))))
                    .tree();
        }
        HistoryEnd.Signed renamed = new HistoryEnd.Signed(refused, old.key(), old.value());

        assertRefused(
                forged(renamed),
                ImportTerms.none().withKey(key),
                "it bears the name of the key, and a signature that is not by it");
        assertThat(imported(forged(renamed), ImportTerms.none()).vouched().isByNobody())
                .isTrue();
    }

    /** The forged history, signed by somebody else. */
    private byte[] exportedBy(long events, Path secret) throws IOException {
        Path own = Files.createTempDirectory(folder, "forger");
        try (VoluntaryPrinciples forger =
                VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(own).options().withSigner(KeyFile.signer(secret)))) {
            assertThat(imported(forger, forged(null), ImportTerms.none()).added())
                    .isEqualTo(events);
            return exported(forger);
        }
    }

    @Test
    void a_history_that_somebody_else_signed_is_told_as_such() throws IOException {
        byte[] file = exportedBy(3, folder.resolve("another.pem"));

        assertRefused(file, ImportTerms.none().withKey(key), "it is signed by another key");
        assertThat(imported(file, ImportTerms.none()).vouched())
                .isEqualTo(new Vouched(0, false, PublicKeys.identifier(another)));
    }

    @Test
    void a_key_that_is_pinned_vouches_as_one_that_is_given() throws IOException {
        try (VoluntaryPrinciples copy = fresh()) {
            copy.upkeep().pin(another);
            copy.upkeep().pin(key);

            assertThatThrownBy(() -> imported(copy, forged(signature(signed)), ImportTerms.none()))
                    .hasMessageContaining("the tree that is signed");
            assertThat(imported(copy, signed, ImportTerms.none()).vouched().byKey())
                    .isTrue();
        }
    }

    @Test
    void the_same_history_is_signed_with_the_same_bytes_and_unsigned_as_ever() throws IOException {
        try (VoluntaryPrinciples again = VoluntaryPrinciples.open(options)) {
            assertThat(exported(again)).isEqualTo(signed);
        }
        String all = new String(signed, StandardCharsets.UTF_8);
        assertThat(all.replaceFirst(",\"tree\":.*?\\}\n$", "}\n"))
                .isEqualTo(new String(unsigned, StandardCharsets.UTF_8));
        try (VoluntaryPrinciples copy = fresh()) {
            imported(copy, signed, ImportTerms.none().withHead(head.hash()).withKey(key));
            assertThat(exported(copy)).isEqualTo(unsigned);
        }
    }

    @Test
    void of_a_history_of_nothing_there_is_nothing_to_vouch_for() throws IOException {
        Path own = Files.createTempDirectory(folder, "empty");
        try (VoluntaryPrinciples empty =
                VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(own).options().withSigner(signer("third")))) {
            assertThat(signature(exported(empty))).isNull();
        }
    }
}
