package org.vpshr.application.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;

/**
 * What an inspection of the whole record found.
 *
 * @param chain the chain, the index and the head
 * @param readable how many events can be read by this version of the library
 * @param types of how many types and versions they are
 * @param names how many names of persons are registered in them
 * @param withoutKey how many of the names cannot be read, since they are erased or their keys are not here
 * @param reports each published version of a report
 * @param givenHeadAt the position whose hash was given from outside, if one was given and is on the chain
 * @param problem the first place that is not as it should be
 */
public record Inspection(
        Verification chain,
        long readable,
        int types,
        long names,
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
     * @param differences by what it may differ, each with its reason, when it is not the same byte for byte
     * @param unexplained why it is not the same, when no restriction and no erasure says so; empty otherwise
     */
    public record PublishedReport(AnnualReportId id, int version, List<String> differences, String unexplained) {
        public PublishedReport {
            differences = List.copyOf(differences);
        }

        /** Whether it is made again byte for byte. */
        public boolean reproduced() {
            return differences.isEmpty() && unexplained.isEmpty();
        }
    }

    public boolean whole() {
        return problem == null;
    }

    public Optional<Problem> firstProblem() {
        return Optional.ofNullable(problem);
    }
}
