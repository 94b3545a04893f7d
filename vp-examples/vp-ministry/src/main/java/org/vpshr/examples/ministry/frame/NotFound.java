package org.vpshr.examples.ministry.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing at the address, or nothing that whoever asks may see, which is the same to them. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says no more, wherever it is thrown. */
    public NotFound() {
        super("not found", null, false, false);
    }
}
