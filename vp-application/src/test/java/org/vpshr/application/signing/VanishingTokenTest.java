package org.vpshr.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStoreSpi;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Security;
import java.security.SignatureSpi;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Told;
import org.vpshr.application.store.Head;
import org.vpshr.domain.report.ReportEvent.ReportPublished;
import org.vpshr.domain.report.Seal;

/**
 * A token that is pulled out between two signatures, or does not answer any more. Java's provider tells of the first by a
 * failure that no signature declares, and of the second not at all.
 */
@SuppressWarnings("NullAway.Init")
class VanishingTokenTest {
    private static final String PKCS11 = "SunPKCS11";
    private static final Path FILES = Path.of("src/test/resources/recorded/four-years");
    private static final Path TOKEN = Path.of("token.cfg");
    private static final Duration PATIENCE = Duration.ofMillis(300);

    @TempDir
    Path directory;

    private final Provider token = mock(Provider.class);
    private final KeyStoreSpi keys = mock(KeyStoreSpi.class);
    private final Provider.Service opening = mock(Provider.Service.class);
    private final Provider.Service signing = mock(Provider.Service.class);
    private final CountDownLatch answers = new CountDownLatch(1);
    private final SignatureSpi gone = mock(SignatureSpi.class, call -> {
        throw removed();
    });

    private Provider java;
    private PublicKey known;

    @BeforeEach
    void a_key_on_a_token() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair pair = generator.generateKeyPair();
        known = pair.getPublic();
        Certificate certificate = mock(Certificate.class);
        when(certificate.getPublicKey()).thenReturn(known);
        when(keys.engineGetCertificate("vp")).thenReturn(certificate);
        when(keys.engineGetKey("vp", null)).thenReturn(pair.getPrivate());

        java = Security.getProvider(PKCS11);
        when(opening.newInstance(null)).thenReturn(keys);
        when(opening.getProvider()).thenReturn(token);
        when(signing.getProvider()).thenReturn(token);
        when(token.getName()).thenReturn(PKCS11);
        when(token.configure(any())).thenReturn(token);
        when(token.getService("KeyStore", "PKCS11")).thenReturn(opening);
        when(token.getService("Signature", "SHA256withECDSA")).thenReturn(signing);
        when(signing.newInstance(null)).thenAnswer(call -> real());
        Security.removeProvider(PKCS11);
        Security.addProvider(token);
    }

    @AfterEach
    void as_before() {
        answers.countDown();
        Security.removeProvider(PKCS11);
        Security.addProvider(java);
    }

    /** What signs in fact, as long as the token is there. */
    private static Object real() throws GeneralSecurityException {
        return Security.getProvider("SunEC")
                .getService("Signature", "SHA256withECDSA")
                .newInstance(null);
    }

    /** As Java's provider says it. */
    private static ProviderException removed() {
        return new ProviderException("Token has been removed");
    }

    private Signer signer() {
        return Token.signer(TOKEN, "vp", new char[0]);
    }

    private VoluntaryPrinciples published() {
        VoluntaryPrinciples record = VoluntaryPrinciples.open(
                Options.of(directory.resolve("record.db")).withSigner(signer()).withPatience(PATIENCE));
        for (String file : new String[] {
            "2016-01-11-human-rights.jsonl",
            "2016-12-19-embassy-lima.jsonl",
            "2017-04-10-human-rights.jsonl",
            "2017-12-18-embassy-lima.jsonl"
        }) {
            record.record(FILES.resolve(file));
        }
        return record;
    }

    private static void publishAgain(VoluntaryPrinciples record) {
        record.record(FILES.resolve("2018-04-09-human-rights.jsonl"));
    }

    @Test
    void nothing_of_a_file_is_recorded_that_publishes_a_report_which_cannot_be_signed()
            throws GeneralSecurityException {
        try (VoluntaryPrinciples record = published()) {
            Head before = record.head();
            when(signing.newInstance(null)).thenReturn(gone);

            assertThatThrownBy(() -> publishAgain(record))
                    .hasMessageContaining("the signing key: it cannot sign; nothing was recorded");
            assertThat(record.head()).isEqualTo(before);
        }
    }

    @Test
    void the_same_file_is_recorded_and_signed_when_the_token_is_back() throws GeneralSecurityException {
        try (VoluntaryPrinciples record = published()) {
            when(signing.newInstance(null)).thenReturn(gone).thenAnswer(call -> real());
            assertThatThrownBy(() -> publishAgain(record)).hasMessageContaining("it cannot sign");

            publishAgain(record);

            Seal seal = Objects.requireNonNull(
                    ((ReportPublished) record.history().toList().getLast().event())
                            .imprint()
                            .seal());
            assertThat(SignedTreeHead.isSignedBy(known, seal)).isTrue();
        }
    }

    @Test
    void a_token_that_vanishes_while_it_is_opened_is_told_with_its_configuration() throws GeneralSecurityException {
        when(keys.engineGetCertificate("vp")).thenThrow(removed());

        assertThatThrownBy(this::signer).hasMessageStartingWith("token.cfg: the token cannot be opened");
    }

    @Test
    void a_token_that_does_not_open_is_not_waited_for_without_end() throws GeneralSecurityException {
        when(opening.newInstance(null)).thenAnswer(call -> {
            answers.await();
            return keys;
        });

        Told told = Told.by(() -> Token.signer(TOKEN, "vp", new char[0], PATIENCE))
                .notBefore(PATIENCE)
                .within(PATIENCE);

        assertThat(told.text())
                .contains("token.cfg: the token does not answer within 0.3 seconds; see that it is in its place");
    }

    @Test
    void a_token_that_does_not_sign_is_not_waited_for_without_end_and_signs_once_it_answers()
            throws GeneralSecurityException {
        Signer signer = signer().waitingAtMost(PATIENCE);
        when(signing.newInstance(null))
                .thenAnswer(call -> {
                    answers.await();
                    return real();
                })
                .thenAnswer(call -> real());

        Told told =
                Told.by(() -> signer.sign(new byte[] {1})).notBefore(PATIENCE).within(PATIENCE);

        assertThat(told.text())
                .contains("the signing key: its token did not answer within 0.3 seconds; nothing was recorded");
        assertThat(signer.sign(new byte[] {1})).isNotEmpty();
    }

    @Test
    void a_report_is_not_published_by_a_token_that_does_not_answer() throws GeneralSecurityException {
        try (VoluntaryPrinciples record = published()) {
            Head before = record.head();
            when(signing.newInstance(null)).thenAnswer(call -> {
                answers.await();
                return real();
            });

            Told.by(() -> publishAgain(record)).within(PATIENCE);

            assertThat(record.head()).isEqualTo(before);
        }
    }
}
