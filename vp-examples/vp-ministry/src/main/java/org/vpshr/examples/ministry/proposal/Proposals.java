package org.vpshr.examples.ministry.proposal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.supposition.Refusal;
import org.vpshr.domain.failure.Failure;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.draft.Draft;
import org.vpshr.examples.ministry.draft.DraftKind;
import org.vpshr.examples.ministry.draft.Drafts;

/** The proposals of those who write, as drafts until they are recorded. */
@Component
public final class Proposals {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where something was recorded, which is all that is kept of it. */
    record Recording(long first, long last) {
        long count() {
            return last - first + 1;
        }
    }

    private final VoluntaryPrinciples record;
    private final Drafts drafts;

    Proposals(VoluntaryPrinciples record, Drafts drafts) {
        this.record = record;
        this.drafts = drafts;
    }

    /**
     * Keeps what can be recorded as it is.
     *
     * @param who whose it is
     * @param proposal what they would record
     * @param title what they know it by
     * @return what would be refused, whether by its form, by a rule or by a right; empty where it is kept
     * @throws Failure when it cannot be read as contributions
     */
    public List<Failure> keep(Account who, Proposal proposal, String title) {
        List<Failure> refused = refused(who, proposal);
        if (refused.isEmpty()) {
            drafts.keep(who, DraftKind.PROPOSAL, proposal.id().value(), title, ProposalArchive.write(proposal));
        }
        return refused;
    }

    private List<Failure> refused(Account who, Proposal proposal) {
        try (OpenProposal open = OpenProposal.of(proposal)) {
            return record.as(who.actor()).suppose(open.contributions()).refusals().stream()
                    .map(Refusal::failure)
                    .toList();
        }
    }

    /**
     * {@return the proposal, if it is theirs and not recorded}
     *
     * @param who who asks
     * @param id its id
     */
    public Optional<Proposal> find(Account who, String id) {
        return content(who, id, DraftKind.PROPOSAL).map(archive -> ProposalArchive.read(new CommandId(id), archive));
    }

    private Optional<byte[]> content(Account who, String id, DraftKind kind) {
        return drafts.find(who, id)
                .filter(draft -> draft.label().kind() == kind)
                .map(Draft::content);
    }

    void recorded(Account who, Proposal proposal, Receipt receipt) {
        try {
            drafts.recorded(
                    who, proposal.id().value(), JSON.writeValueAsBytes(new Recording(receipt.first(), receipt.last())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Recording> recording(Account who, String id) {
        return content(who, id, DraftKind.RECEIPT).map(Proposals::recording);
    }

    private static Recording recording(byte[] receipt) {
        try {
            return JSON.readValue(receipt, Recording.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a receipt that was kept cannot be read", e);
        }
    }

    void drop(Account who, String id) {
        drafts.drop(who, id);
    }
}
