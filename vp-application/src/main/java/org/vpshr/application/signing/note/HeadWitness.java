package org.vpshr.application.signing.note;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.proof.merkle.RootCheck;
import org.vpshr.application.signing.Signer;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Whoever keeps the last head of a record of somebody else, and signs the next one only if the record goes on from there:
 * another government, an auditor. What it signs it has to keep in the place of what it kept.
 *
 * @param record by which the record signs its heads
 * @param name of the witness
 * @param signer by which it signs
 */
public record HeadWitness(NoteKey record, String name, Signer signer) {
    /**
     * {@return the head that is asked for, signed}
     *
     * @param request what is asked
     * @param kept what it signed last of this record; empty for nothing
     * @param now the time that it signs
     * @throws InvalidValue when the record did not sign the head, or does not go on from what is kept
     */
    public SignedNote cosign(CosigningRequest request, Optional<SignedNote> kept, Instant now) {
        SignedNote note = request.note();
        require(
                note.isSignedBy(record),
                "the head is not signed by " + record.name(),
                "ask with the head of that record");
        TreeNote head = TreeNote.in(note);
        require(
                head.origin().equals(record.name()),
                "the head is of " + head.origin(),
                "ask with one of " + record.name());
        kept.ifPresentOrElse(
                last -> requireGoingOn(TreeNote.in(last), head, request),
                () -> require(
                        request.since() == 0 && request.path().isEmpty(), "no head is kept yet", "ask --since 0"));
        SignedNote bare = new SignedNote(
                note.text(),
                note.signatures().stream().filter(record::isNamedBy).toList());
        return bare.cosigned(name, signer, now);
    }

    private static void requireGoingOn(TreeNote last, TreeNote head, CosigningRequest request) {
        require(
                last.origin().equals(head.origin()),
                "what is kept is of " + last.origin(),
                "keep each record in a file of its own");
        require(
                request.since() == last.size(),
                "the head that is kept has " + last.size() + " events",
                "ask --since " + last.size());
        require(
                goesOn(last, head, request.path()),
                "the record does not go on from the head that is kept: of the same events, it says something else now",
                "keep both heads; this is what a witness is there to find");
    }

    private static boolean goesOn(TreeNote last, TreeNote head, List<byte[]> path) {
        return last.size() == 0
                ? path.isEmpty()
                : RootCheck.extended(last.size(), last.tree(), head.size(), head.tree(), path);
    }

    private static void require(boolean so, String otherwise, String remedy) {
        if (!so) {
            throw new InvalidValue(otherwise + "; nothing was signed", remedy);
        }
    }
}
