package org.vpshr.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.Security;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.domain.report.Seal;

/**
 * A token for real, made by SoftHSM 2 in a process of its own; where that is not installed, only the refusals are
 * tested. SoftHSM takes its configuration from the environment, so that what uses it runs as a program too.
 */
class TokenTest {
    private static final String PIN = "2468";

    @TempDir
    private static Path folder;

    private static Path library() {
        return Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib64/pkcs11/libsofthsm2.so",
                        "/opt/homebrew/lib/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("none"));
    }

    private static Path configuration() throws IOException {
        return Files.writeString(
                folder.resolve("token.cfg"), "name = test\nlibrary = " + library() + "\nslotListIndex = 0\n");
    }

    private static String run(List<String> command) throws Exception {
        Path conf = folder.resolve("softhsm2.conf");
        Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(conf, "directories.tokendir = " + folder.resolve("tokens") + "\n");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SOFTHSM2_CONF", conf.toString());
        builder.environment().put("PIN", PIN);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static List<String> signing(Path token, String pin) throws Exception {
        String classes = System.getProperty("java.class.path");
        return run(List.of(tool("java"), "-cp", classes, Signing.class.getName(), token.toString(), pin))
                .lines()
                .toList();
    }

    @Test
    void a_key_on_a_token_signs_and_its_public_half_verifies() throws Exception {
        assumeThat(library()).as("SoftHSM 2").exists();
        Path token = configuration();
        run(List.of("softhsm2-util", "--init-token", "--free", "--label", "vp", "--pin", PIN, "--so-pin", "1357"));
        run(List.of(
                tool("keytool"),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-alias",
                "vp",
                "-dname",
                "CN=record",
                "-storetype",
                "PKCS11",
                "-storepass:env",
                "PIN",
                "-addprovider",
                "SunPKCS11",
                "-providerarg",
                token.toString()));

        List<String> said = signing(token, PIN);
        Path open = Files.write(
                folder.resolve("open.pem"),
                new Pem(Pem.PUBLIC, Base64.getDecoder().decode(said.get(0))).written());
        PublicKey key = PublicKeys.read(open);
        Seal signed = new Seal(7, "ab".repeat(32), "cd".repeat(32), new Seal.Signature(said.get(1), said.get(2)));
        assertThat(SignedTreeHead.isSignedBy(key, signed)).isTrue();
        assertThat(SignedTreeHead.isSignedBy(key, new Seal(8, signed.chain(), signed.tree(), signed.signature())))
                .isFalse();
        assertThat(said.get(3)).as("another label").contains("shows no key other");
        assertThat(said.get(4))
                .as("Java's provider still knows no Ed25519; else take it up in Token and in the guide")
                .isEqualTo("null");
        assertThat(signing(token, "1111")).singleElement().asString().contains("the PIN is wrong");
    }

    /** Signs by the token, in a process that knows where it is. */
    static final class Signing {
        public static void main(String[] args) throws Exception {
            Path token = Path.of(args[0]);
            if (!args[1].equals(PIN)) {
                System.out.println(refusal(token, null, args[1]));
                return;
            }
            Signer signer = Token.signer(token, null, PIN.toCharArray());
            KeyStore keys = KeyStore.getInstance(
                    "PKCS11", Security.getProvider("SunPKCS11").configure(args[0]));
            keys.load(null, PIN.toCharArray());
            Seal seal = SignedTreeHead.of(new Seal(7, "ab".repeat(32), "cd".repeat(32), null), signer);
            System.out.println(Base64.getEncoder()
                    .encodeToString(keys.getCertificate("vp").getPublicKey().getEncoded()));
            System.out.println(signer.key());
            System.out.println(Objects.requireNonNull(seal.signature()).value());
            System.out.println(refusal(token, "other", PIN));
            System.out.println(keys.getProvider().getService("Signature", "Ed25519"));
        }

        private static String refusal(Path token, @Nullable String label, String pin) {
            try {
                Token.signer(token, label, pin.toCharArray());
                return "was taken";
            } catch (KeyUnavailable e) {
                return String.valueOf(e.getMessage());
            }
        }
    }

    @Test
    void a_token_that_is_not_there_is_refused_with_what_would_serve() throws IOException {
        Path missing = Files.writeString(
                folder.resolve("missing.cfg"), "name = gone\nlibrary = " + folder.resolve("gone.so") + "\n");

        assertThatThrownBy(() -> Token.signer(missing, null, PIN.toCharArray()))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("P-256 key with its certificate")
                .hasMessageContaining("does not know Ed25519");
    }
}
