package org.vpshr.domain.given;

import java.util.List;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.Seal;

/** By what a version that was never printed would be known again. */
public final class AnImprint {
    private AnImprint() {}

    /**
     * {@return an imprint with any seal}
     *
     * @param digest the SHA-256 of the report
     */
    public static Imprint of(String digest) {
        return of(digest, new Seal(1, "c".repeat(64), "d".repeat(64), null));
    }

    /**
     * {@return an imprint}
     *
     * @param digest the SHA-256 of the report
     * @param seal the head of the record
     */
    public static Imprint of(String digest, Seal seal) {
        return new Imprint(
                Imprint.FORM,
                1,
                "nl-2018",
                digest,
                "a".repeat(64),
                "b".repeat(64),
                List.of(new Imprint.Item("e".repeat(64))),
                "f".repeat(64),
                seal);
    }
}
