package org.vpshr.examples.ministry.upload;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * The sheet of a session that came back last.
 *
 * @param content the workbook with its marks
 */
record MarkedSheets(byte[] content) {
    private static final String NAME = MarkedSheets.class.getName();

    static void keep(HttpSession session, byte[] content) {
        session.setAttribute(NAME, new MarkedSheets(content));
    }

    static Optional<byte[]> last(HttpSession session) {
        return session.getAttribute(NAME) instanceof MarkedSheets kept ? Optional.of(kept.content()) : Optional.empty();
    }
}
