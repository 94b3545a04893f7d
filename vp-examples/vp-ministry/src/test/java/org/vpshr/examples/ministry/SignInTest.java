package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.vpshr.application.policy.Role;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.account.Accounts;
import org.vpshr.examples.ministry.account.FirstAccounts;

/** Who signs in, with which password, and how often they may try. */
class SignInTest {
    @TempDir
    static Path folder;

    private static RunningMinistry ministry;

    @BeforeAll
    static void begin() {
        ministry = RunningMinistry.in(folder);
    }

    @AfterAll
    static void end() {
        ministry.close();
    }

    @Test
    void the_first_start_prints_passwords_made_at_random_and_keeps_their_hashes_alone(@TempDir Path place)
            throws IOException {
        String first = printed(place.resolve("one.json"));
        String second = printed(place.resolve("two.json"));
        String again = printed(place.resolve("one.json"));

        assertThat(first).contains("editor", "lima", "publisher").isNotEqualTo(second);
        assertThat(again).isEmpty();
        String kept = Files.readString(place.resolve("one.json"));
        assertThat(kept).contains("$2a$");
        first.lines()
                .skip(1)
                .map(line -> line.strip().split(" +")[1])
                .forEach(password -> assertThat(kept).doesNotContain(password));
    }

    @Test
    void what_is_kept_of_accounts_is_for_its_owner_alone() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("accounts.json")))
                .allMatch(permission -> permission.name().startsWith("OWNER"));
    }

    private static String printed(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FirstAccounts("NL", new BCryptPasswordEncoder(4), new SecureRandom())
                .makeIn(new Accounts(file), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_session_begins_anew_with_the_sign_in_and_ends_with_the_sign_out() {
        Visitor editor = ministry.visitor();
        String before = editor.header("Set-Cookie");

        editor.signIn("editor", ministry.password("editor"));
        assertThat(editor.page().title()).startsWith("My desk");
        assertThat(before).contains("HttpOnly", "SameSite=Strict");

        editor.press("/sign-out");
        editor.get("/desk");
        assertThat(editor.page().title()).startsWith("Sign in");
    }

    @Test
    void neither_a_wrong_name_nor_a_wrong_password_is_told_from_the_other() {
        Visitor stranger = ministry.visitor();

        stranger.signIn("editor", "wrong");
        String password = stranger.page().select("main").text();
        stranger.signIn("nobody", "wrong");

        assertThat(stranger.page().select("main").text()).isEqualTo(password).contains("That was not possible");
    }

    @Test
    void after_five_attempts_the_right_password_is_of_no_use_for_a_while() {
        Visitor guess = ministry.visitor();
        for (int i = 0; i < 5; i++) {
            guess.signIn("reader", "wrong");
        }

        guess.signIn("reader", ministry.password("reader"));

        assertThat(guess.page().title()).startsWith("Sign in");
        assertThat(ministry.signedIn("auditor").page().title()).startsWith("My desk");
    }

    @Test
    void a_changed_password_ends_the_other_sessions_at_once_and_not_the_own() {
        String first = ministry.password("accra");
        Visitor here = ministry.signedIn("accra").get("/desk/password");
        Visitor elsewhere = ministry.signedIn("accra").get("/desk/contribute/engagement.DescribeContext");
        String proof = elsewhere.proof();

        here.send("/desk/password", Map.of("current", first, "password", "a longer one than before"));

        assertThat(here.page().title()).startsWith("Your password is changed");
        assertThat(here.get("/desk").page().title()).startsWith("My desk");
        assertThat(elsewhere
                        .post("/desk/contribute/engagement.DescribeContext", Map.of("_csrf", proof))
                        .status())
                .isEqualTo(403);
        assertThat(elsewhere.get("/desk").page().title()).startsWith("Sign in");
    }

    @Test
    void an_account_that_is_removed_or_has_another_role_ends_with_its_session() {
        Accounts accounts = new Accounts(folder.resolve("accounts.json"));
        List<Account> before = accounts.all();
        Account auditor = accounts.find("auditor").orElseThrow();
        Visitor visitor = ministry.signedIn("auditor");

        accounts.keep(before.stream()
                .map(account -> account.equals(auditor) ? reading(auditor) : account)
                .toList());
        assertThat(visitor.get("/desk").page().title()).startsWith("Sign in");
        visitor.signIn("auditor", ministry.password("auditor"));
        assertThat(visitor.text()).contains("reader").doesNotContain("auditor,");

        accounts.keep(
                before.stream().filter(account -> !account.equals(auditor)).toList());
        assertThat(visitor.get("/desk").page().title()).startsWith("Sign in");
        assertThat(visitor.get("/").text()).doesNotContain("My desk");
        accounts.keep(before);
    }

    private static Account reading(Account account) {
        return new Account(
                account.number(),
                account.name(),
                account.hash(),
                account.government(),
                List.of(Role.READER),
                account.desks(),
                account.circle());
    }

    @Test
    void a_password_is_changed_by_whoever_knows_the_present_one() {
        Visitor minister = ministry.signedIn("minister");

        minister.get("/desk/password")
                .send("/desk/password", Map.of("current", "wrong", "password", "a longer one than before"));
        assertThat(minister.status()).isEqualTo(422);
        minister.send("/desk/password", Map.of("current", ministry.password("minister"), "password", "short"));
        assertThat(minister.status()).isEqualTo(422);
        minister.send(
                "/desk/password",
                Map.of("current", ministry.password("minister"), "password", "a longer one than before"));
        assertThat(minister.page().title()).startsWith("Your password is changed");

        Visitor later = ministry.visitor();
        later.signIn("minister", ministry.password("minister"));
        assertThat(later.page().title()).startsWith("Sign in");
        later.signIn("minister", "a longer one than before");
        assertThat(later.page().title()).startsWith("My desk");
    }
}
