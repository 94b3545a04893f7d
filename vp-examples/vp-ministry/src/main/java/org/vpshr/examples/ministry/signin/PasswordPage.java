package org.vpshr.examples.ministry.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.account.Accounts;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;

/** Where one changes one's password. */
@Controller
class PasswordPage {
    private static final int SHORTEST = 12;

    /** BCrypt reads no further. */
    private static final int LONGEST_BYTES = 72;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Attempts attempts;

    PasswordPage(Accounts accounts, PasswordEncoder encoder, Attempts attempts) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.attempts = attempts;
    }

    @GetMapping("/desk/password")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return page(Visit.of(request), HttpStatus.OK, "");
    }

    @PostMapping("/desk/password")
    ResponseEntity<byte[]> change(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String current,
            @RequestParam String password) {
        Visit visit = Visit.of(request);
        Account account = visit.account().orElseThrow();
        String wrong = wrong(account, current, password);
        if (!wrong.isEmpty()) {
            return page(visit, HttpStatus.UNPROCESSABLE_CONTENT, wrong);
        }
        accounts.change(account.name(), encoder.encode(password))
                .ifPresent(changed -> OwnSession.goOn(request, response, changed));
        return Page.of("Your password is changed", Visit.of(request), main -> {
            main.appendElement("p").attr("role", "status").text("Wherever else you had signed in, that has ended.");
            Markup.link(main.appendElement("p"), "/desk", "To my desk");
        });
    }

    private String wrong(Account account, String current, String password) {
        String who = account + " password";
        boolean known = !attempts.isBarred(who)
                && accounts.find(account.name())
                        .filter(kept -> encoder.matches(current, kept.hash()))
                        .isPresent();
        if (!known) {
            attempts.failed(who);
            return "The present password is another one. After five attempts, wait a quarter of an hour.";
        }
        attempts.succeeded(who);
        return password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
                ? "The new password has fewer than 12 characters, or more than 72 bytes. Take one in between."
                : "";
    }

    private static ResponseEntity<byte[]> page(Visit visit, HttpStatus status, String wrong) {
        return Page.of(status, "Change my password", visit, main -> {
            if (!wrong.isEmpty()) {
                Markup.alert(main, "It was not changed", wrong);
            }
            Element form = visit.form(main, "/desk/password").addClass("narrow-form");
            Markup.input(form, "current", "Present password", "password")
                    .attr("autocomplete", "current-password")
                    .attr("required", "");
            Markup.input(form, "password", "New password, of 12 characters or more", "password")
                    .attr("autocomplete", "new-password")
                    .attr("required", "");
            form.appendElement("p").appendElement("button").text("Change it");
        });
    }
}
