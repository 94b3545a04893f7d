package org.vpshr.application.proof;

import java.util.List;
import org.vpshr.domain.report.Seal;

/**
 * A published version of a report with all that shows what it is: the list of its sentences that the publication bound,
 * and of each sentence the events that it rests on. All proofs lead to one head, that of the record with the publication
 * as its last event.
 *
 * @param head the head of the record with the publication in it; signed where a signer was at hand
 * @param key the public key of the signature, as X.509 encodes it; empty where there is none
 * @param document the report in the form of which the publication holds the digest
 * @param publication the event of the publication; with the salt of the digest, since all that it hides is shown here
 * @param seam that the tree of the head begins with the tree of the seal that the publication bears
 * @param events what the sentences rest on, in the order of recording
 * @param later what was said of the version after it was published, line by line; nothing proves it
 */
public record ReportProof(
        Seal head,
        byte[] key,
        String document,
        InclusionProof.Event publication,
        List<byte[]> seam,
        List<InclusionProof.Event> events,
        List<String> later) {

    /** Takes copies of the lists. */
    public ReportProof {
        seam = List.copyOf(seam);
        events = List.copyOf(events);
        later = List.copyOf(later);
    }

    /**
     * {@return whether the event stands in the record of the head, and each text shown is the event's own}
     *
     * @param event the event of the publication, or one of those behind a sentence
     */
    public boolean holds(InclusionProof.Event event) {
        return event.leadsTo(head);
    }

    /**
     * {@return whether the record of the head begins with that of another}
     *
     * @param seal the head of the record before
     */
    public boolean goesOnFrom(Seal seal) {
        return new ConsistencyProof(seal, head, seam).holds();
    }
}
