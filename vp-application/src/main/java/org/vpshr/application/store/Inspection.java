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
 * @param events what of the events can be read
 * @param reports each published version of a report
 * @param seals of each published version, who vouches for it
 * @param givenHeadAt the position whose hash was given from outside, if one was given and is on the chain
 * @param problems all that is not as it should be, in the order of the record
 * @param findings what a person should look at: nothing of it says that the record was changed
 * @param accepted what had to be accepted by an option so that it was recorded, as it stands on record
 */
public record Inspection(
        Verification chain,
        Events events,
        List<PublishedReport> reports,
        List<PublishedSeal> seals,
        @Nullable Long givenHeadAt,
        List<Problem> problems,
        List<String> findings,
        List<String> accepted) {

    /** Takes copies of the lists. */
    public Inspection {
        reports = List.copyOf(reports);
        seals = List.copyOf(seals);
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }

    /**
     * What of the events can be read.
     *
     * @param readable how many can be read by this version of the library
     * @param types of how many types and versions they are
     * @param texts how many texts beside them were read and are those that were recorded
     * @param sealed how many of them have sealed texts
     * @param withoutKey how many of those cannot be opened, since their keys are not here
     * @param erased of how many the texts are gone, as an erasure on record says
     * @param attachments how many contents of attachments were read, each the one that was recorded
     * @param closedAttachments how many of those cannot be opened, since their keys are not here
     */
    public record Events(
            long readable,
            int types,
            long texts,
            long sealed,
            long withoutKey,
            long erased,
            long attachments,
            long closedAttachments) {}

    /** {@return how many events can be read by this version of the library} */
    public long readable() {
        return events.readable();
    }

    /** {@return of how many types and versions the events are} */
    public int types() {
        return events.types();
    }

    /** {@return how many of the events have sealed texts} */
    public long sealed() {
        return events.sealed();
    }

    /** {@return how many of the sealed events cannot be opened, since their keys are not here} */
    public long withoutKey() {
        return events.withoutKey();
    }

    /**
     * Something that is not as it should be.
     *
     * @param position where, 0 when it is no event
     * @param what what is wrong, in plain words
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
     * @param id which report
     * @param version the number of the version, from 1
     * @param bound whether it differs from what was published just by what a later restriction or erasure took from it
     * @param unexplained why it is not the same, when no restriction and no erasure says so; empty otherwise
     */
    public record PublishedReport(AnnualReportId id, int version, boolean bound, String unexplained) {

        /** {@return whether it is made again byte for byte} */
        public boolean reproduced() {
            return !bound && unexplained.isEmpty();
        }
    }

    /** {@return whether all is as it should be} */
    public boolean whole() {
        return problems.isEmpty();
    }

    /**
     * {@return the same, with what is wrong beside the record, which is looked for where nothing is wrong in it}
     *
     * @param beside tells what is wrong; empty for nothing
     */
    public Inspection with(Supplier<Optional<String>> beside) {
        return beside(whole() ? beside.get() : Optional.empty());
    }

    private Inspection beside(Optional<String> wrong) {
        return wrong.map(what -> new Inspection(
                        chain, events, reports, seals, givenHeadAt, List.of(new Problem(0, what)), findings, accepted))
                .orElse(this);
    }

    /** {@return the first thing that is not as it should be; nothing where all is} */
    public Optional<Problem> firstProblem() {
        return problems.stream().findFirst();
    }

    /**
     * {@return up to which position the key that was given, or is pinned, vouches for the record; 0 when for nothing of
     * it}
     */
    public long vouchedUpTo() {
        return seals.stream()
                .filter(seal -> seal.by() == PublishedSeal.SignedBy.THE_KEY)
                .mapToLong(PublishedSeal::position)
                .max()
                .orElse(0);
    }
}
