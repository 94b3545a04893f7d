package org.vpshr.application.render.report;

import java.util.Optional;
import org.vpshr.application.reports.Standing;

/** The one sentence below a published version that is not printed as it was published; it says no more than that. */
final class PublishedNote {
    private PublishedNote() {}

    /** The sentence; empty where the version is as published, or no published version is printed. */
    static String of(Optional<Standing> standing) {
        return standing.map(PublishedNote::words).orElse("");
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case AS_PUBLISHED -> "";
            case BOUND_LATER -> "Not as published: a restriction or an erasure that was recorded later binds this version.";
            case NOT_AS_PUBLISHED -> "Not as published: what stands here is not what was published.";
        };
    }
}
