package org.vpshr.application.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;

/**
 * What an inspection of the whole record found.
 *
 * @param chain the chain, the index and the head
 * @param readable how many events can be read by this version of the library
 * @param types of how many types and versions they are
 * @param sealed how many of them have sealed texts
 * @param withoutKey how many of those cannot be opened, since their keys are not here
 * @param reports each published version of a report
 * @param givenHeadAt the position whose hash was given from outside, if one was given and is on the chain
 * @param problem the first place that is not as it should be
 */
public record Inspection(
        Verification chain,
        long readable,
        int types,
        long sealed,
        long withoutKey,
        List<PublishedReport> reports,
        @Nullable Long givenHeadAt,
        @Nullable Problem problem) {

    public Inspection {
        reports = List.copyOf(reports);
    }

    /**
     * Something that is not as it should be.
     *
     * @param position where, 0 when it is no event
     */
    public record Problem(long position, String what) {
        @Override
        public String toString() {
            return position == 0 ? what : "position " + position + ": " + what;
        }
    }

    /**
     * A published version of a report beside what can be made of the record today.
     *
     * @param bound whether it differs from what was published just by what a later restriction or erasure took from it
     * @param unexplained why it is not the same, when no restriction and no erasure says so; empty otherwise
     */
    public record PublishedReport(AnnualReportId id, int version, boolean bound, String unexplained) {

        /** Whether it is made again byte for byte. */
        public boolean reproduced() {
            return !bound && unexplained.isEmpty();
        }
    }

    public boolean whole() {
        return problem == null;
    }

    /** The same, with what is wrong beside the record, which is looked for where nothing is wrong in it. */
    public Inspection with(Supplier<Optional<String>> beside) {
        return beside(whole() ? beside.get() : Optional.empty());
    }

    private Inspection beside(Optional<String> wrong) {
        return wrong.map(what -> new Inspection(
                        chain, readable, types, sealed, withoutKey, reports, givenHeadAt, new Problem(0, what)))
                .orElse(this);
    }

    public Optional<Problem> firstProblem() {
        return Optional.ofNullable(problem);
    }
}
