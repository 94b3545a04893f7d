package org.vpshr.examples.ministry.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** What is said of a failure that no page has words of its own for. */
@ControllerAdvice
class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @ExceptionHandler(Failure.class)
    ResponseEntity<byte[]> failed(Failure failure, HttpServletRequest request) {
        HttpStatus status = status(failure.kind());
        if (status.is5xxServerError()) {
            LOG.error("{}", failure.kind(), failure);
        }
        return Page.of(
                status,
                "That was not possible",
                Visit.of(request),
                main -> main.appendElement("p").text(failure.getMessage()));
    }

    /** What was sent in parts and cannot be taken apart, a name of a file that is none among it. */
    @ExceptionHandler(MultipartException.class)
    void malformed(MultipartException malformed, HttpServletResponse response) throws IOException {
        HttpStatus status = malformed instanceof MaxUploadSizeExceededException
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
        response.sendError(status.value());
    }

    private static HttpStatus status(FailureKind kind) {
        return switch (kind) {
            case INPUT_REFUSED, RULE_REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_PERMITTED -> HttpStatus.FORBIDDEN;
            case NOTHING_TO_REPORT -> HttpStatus.NOT_FOUND;
            case OVERTAKEN -> HttpStatus.CONFLICT;
            case OUTCOME_UNKNOWN, KEY_UNAVAILABLE, STORE_UNAVAILABLE, STORE_BROKEN, OUTPUT_NOT_WRITTEN ->
                HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
