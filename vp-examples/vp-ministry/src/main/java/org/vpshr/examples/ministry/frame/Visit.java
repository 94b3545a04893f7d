package org.vpshr.examples.ministry.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.account.SignedIn;

/**
 * Who asks for a page, and the proof that a form which is sent back was made for them.
 *
 * @param account who has signed in; empty for the public
 * @param proof the token that each form bears; none where a request was refused before there was one
 */
public record Visit(Optional<Account> account, Optional<CsrfToken> proof) {

    /**
     * {@return the visit that a request belongs to}
     *
     * @param request what was asked for
     */
    public static Visit of(HttpServletRequest request) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        Optional<Account> account = now != null && now.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
        return new Visit(account, Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName())));
    }

    /**
     * {@return a form that changes something, which bears the proof}
     *
     * @param parent where it stands
     * @param address where it is sent
     */
    public Element form(Element parent, String address) {
        Element form = parent.appendElement("form").attr("method", "post").attr("action", address);
        CsrfToken token = proof.orElseThrow();
        hidden(form, token.getParameterName(), token.getToken());
        return form;
    }

    /**
     * Puts a value into a form that nobody needs to see.
     *
     * @param form the form
     * @param name the name of the value
     * @param value the value
     */
    public static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    Map<String, String> ways() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("/", "Reports");
        account.ifPresentOrElse(who -> own(who, ways), () -> ways.put("/sign-in", "Sign in"));
        return ways;
    }

    private static void own(Account who, Map<String, String> ways) {
        ways.put("/desk", "My desk");
        if (who.records()) {
            ways.put("/desk/contribute", "Contribute");
            ways.put("/desk/upload", "Upload");
        }
        ways.put("/desk/entries", "Entries");
        ways.put("/desk/password", "Password");
    }

    void signOut(Element top) {
        account.filter(who -> proof.isPresent()).ifPresent(who -> {
            Element form = form(top, "/sign-out").addClass("sign-out");
            form.appendElement("button").addClass("button--quiet").text("Sign out " + who.name());
        });
    }
}
