package org.vpshr.documents.archive;

import java.util.Optional;
import org.vpshr.domain.entry.Circle;

/**
 * For whom a report is archived, and with what.
 *
 * @param audience for whom history and files are
 * @param sealed whether the whole record lies beside it as it is sealed
 * @param inPdf whether it is there as PDF too
 * @param licence under which it may be used, if that is known
 */
public record Terms(Circle audience, boolean sealed, boolean inPdf, Optional<String> licence) {
    /** For an audience, with a PDF. */
    public static Terms usual(Circle audience) {
        return new Terms(audience, false, true, Optional.empty());
    }

    /** The same for another audience. */
    public Terms forAudience(Circle other) {
        return new Terms(other, sealed, inPdf, licence);
    }

    /** The same with the sealed record. */
    public Terms withSealed() {
        return new Terms(audience, true, inPdf, licence);
    }

    /** The same without a PDF. */
    public Terms withoutPdf() {
        return new Terms(audience, sealed, false, licence);
    }

    /** The same under a licence. */
    public Terms underLicence(String words) {
        return new Terms(audience, sealed, inPdf, Optional.of(words));
    }
}
