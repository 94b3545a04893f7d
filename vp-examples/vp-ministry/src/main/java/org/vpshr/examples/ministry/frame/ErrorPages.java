package org.vpshr.examples.ministry.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is said where no page could be made: what was wrong and what to do, in the frame of all pages, and nothing of us. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<byte[]> page(HttpServletRequest request, HttpServletResponse response) {
        guard(response);
        HttpStatus status = status(request);
        ErrorWords words = isWithoutProof(request) ? ErrorWords.OF_A_FORM : ErrorWords.of(status);
        Visit visit = Visit.of(request);
        return Page.of(status, words.title(), visit, main -> {
            main.appendElement("p").addClass("lede").text(words.wrong());
            main.appendElement("p").text(words.remedy());
            Markup.link(
                    main.appendElement("p"),
                    visit.account().isPresent() ? "/desk" : "/",
                    visit.account().isPresent() ? "To my desk" : "To the front page");
        });
    }

    /** What was refused before anything else looked at it has no policy yet. */
    private static void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", Page.POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }

    /** Whoever asks for this page itself asks for one that is not there. */
    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null || !status.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean isWithoutProof(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
    }
}
