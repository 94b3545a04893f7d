package org.vpshr.examples.ministry.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jsoup.nodes.Element;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;

/** Where one signs in. Why it failed is not told: neither whether there is such a name, nor whether it is barred. */
@Controller
class SignInPage {

    @GetMapping("/sign-in")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        return Page.of("Sign in", visit, main -> {
            if (request.getParameter("error") != null) {
                Markup.alert(
                        main,
                        "That was not possible",
                        "Look at the name and the password. After five attempts without success, wait a quarter of an hour.");
            }
            if (request.getParameter("out") != null) {
                main.appendElement("p").attr("role", "status").text("You have signed out.");
            }
            fields(visit.form(main, "/sign-in").addClass("narrow-form"));
        });
    }

    private static void fields(Element form) {
        Markup.input(form, "username", "Name", "text")
                .attr("autocomplete", "username")
                .attr("required", "");
        Markup.input(form, "password", "Password", "password")
                .attr("autocomplete", "current-password")
                .attr("required", "");
        form.appendElement("p").appendElement("button").text("Sign in");
    }
}
