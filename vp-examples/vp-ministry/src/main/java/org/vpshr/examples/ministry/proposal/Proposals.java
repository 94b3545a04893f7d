package org.vpshr.examples.ministry.proposal;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vpshr.application.receipt.Receipt;

/** The proposals of a session, the last few of them. With the session they go, and the files that they attach. */
public final class Proposals implements HttpSessionBindingListener {
    private static final String NAME = Proposals.class.getName();
    private static final int MOST = 4;

    private final Map<String, Proposal> byId = new LinkedHashMap<>();
    private final Map<String, Receipt> receipts = new HashMap<>();

    private Proposals() {}

    /**
     * {@return those of the session}
     *
     * @param session of whoever has signed in
     */
    public static Proposals in(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(NAME) instanceof Proposals kept) {
                return kept;
            }
            Proposals empty = new Proposals();
            session.setAttribute(NAME, empty);
            return empty;
        }
    }

    /**
     * Keeps one, and forgets the oldest where there are many.
     *
     * @param proposal what somebody would record
     */
    public synchronized void keep(Proposal proposal) {
        byId.put(proposal.id().value(), proposal);
        while (byId.size() > MOST) {
            forget(byId.keySet().iterator().next());
        }
    }

    /**
     * {@return the proposal, if the session has it}
     *
     * @param id its id
     */
    public synchronized Optional<Proposal> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Keeps what came of recording it.
     *
     * @param proposal what was recorded
     * @param receipt what recording answered
     */
    public synchronized void recorded(Proposal proposal, Receipt receipt) {
        receipts.put(proposal.id().value(), receipt);
    }

    /**
     * {@return what came of recording it; nothing where that was not asked for yet}
     *
     * @param proposal what may have been recorded
     */
    public synchronized Optional<Receipt> receipt(Proposal proposal) {
        return Optional.ofNullable(receipts.get(proposal.id().value()));
    }

    private void forget(String id) {
        receipts.remove(id);
        Proposal gone = byId.remove(id);
        if (gone != null && gone.folder() != null) {
            SentFiles.delete(gone.folder());
        }
    }

    @Override
    public synchronized void valueUnbound(HttpSessionBindingEvent event) {
        new ArrayList<>(byId.keySet()).forEach(this::forget);
    }
}
