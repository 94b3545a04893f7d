package org.vpshr.examples.ministry.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is sent in parts and is too large, or has no such parts, before the proof that the form is ours is looked for in it. Of somebody who
 * has no session, no part is read at all.
 */
final class UploadLimit extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                || request.getSession(false) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<HttpStatus> refused = refused(request);
        if (refused.isPresent()) {
            response.setHeader("Connection", "close");
            response.sendError(refused.get().value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The container takes the parts apart, and measures them, when it is asked for them first. */
    private static Optional<HttpStatus> refused(HttpServletRequest request) {
        try {
            request.getParts();
            return Optional.empty();
        } catch (IllegalStateException tooLarge) {
            return Optional.of(HttpStatus.CONTENT_TOO_LARGE);
        } catch (IOException | ServletException malformed) {
            return Optional.of(HttpStatus.BAD_REQUEST);
        }
    }
}
