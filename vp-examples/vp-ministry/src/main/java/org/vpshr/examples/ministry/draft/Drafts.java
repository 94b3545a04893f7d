package org.vpshr.examples.ministry.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.account.Accounts;

/**
 * The drafts of all, each for its owner alone. One is done away with when it is recorded or thrown away, when it is old, when
 * its owner has many or large ones, when the account is gone, and when what it names was restricted or erased.
 */
public final class Drafts {
    /** How many somebody may have; the oldest goes. */
    public static final int MOST = 8;

    /** For how long one is kept. */
    public static final Duration LONGEST = Duration.ofDays(3);

    /** How many bytes somebody's drafts may have together: more than one request can bring. */
    private static final long LARGEST = 96L << 20;

    private final DraftStore store;
    private final VoluntaryPrinciples record;
    private final Accounts accounts;
    private final Clock clock;

    Drafts(DraftStore store, VoluntaryPrinciples record, Accounts accounts, Clock clock) {
        this.store = store;
        this.record = record;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Keeps a draft, and does away with the oldest of its owner where there are many.
     *
     * @param who whose it is
     * @param kind what it is
     * @param id by which it is found: a UUID
     * @param title what its owner knows it by
     * @param content what it says
     */
    public void keep(Account who, DraftKind kind, String id, String title, byte[] content) {
        long position = record.head().position();
        store.put(new Draft(
                new DraftLabel(id, who.number(), kind, title, clock.instant(), position, content.length), content));
        long size = 0;
        int count = 0;
        for (DraftLabel label : newestFirst(who)) {
            count++;
            size += label.size();
            if (count > MOST || size > LARGEST) {
                store.remove(label.id());
            }
        }
    }

    private List<DraftLabel> newestFirst(Account who) {
        return store.labels().stream()
                .filter(label -> label.owner() == who.number())
                .sorted(Comparator.comparing(DraftLabel::made).reversed())
                .toList();
    }

    /**
     * {@return the draft; none where it is somebody else's, as where there is none}
     *
     * @param who who asks
     * @param id its id, as an address has it
     */
    public Optional<Draft> find(Account who, String id) {
        return DraftLabel.isId(id)
                ? store.find(id)
                        .filter(draft -> draft.label().owner() == who.number())
                        .filter(draft -> mayStay(draft.label()))
                : Optional.empty();
    }

    /**
     * {@return the drafts of somebody, the newest first}
     *
     * @param who who asks
     * @param kind what they are
     */
    public List<DraftLabel> of(Account who, DraftKind kind) {
        return newestFirst(who).stream()
                .filter(label -> label.kind() == kind)
                .filter(this::mayStay)
                .toList();
    }

    /**
     * Puts the receipt in the place of what was recorded, which goes.
     *
     * @param who whose it is
     * @param id of what was recorded
     * @param receipt what is told of it from now on
     */
    public void recorded(Account who, String id, byte[] receipt) {
        find(who, id).ifPresent(draft -> store.put(new Draft(draft.label().receipt(receipt.length), receipt)));
        sweep();
    }

    /**
     * Throws a draft away.
     *
     * @param who whose it is; of somebody else's nothing is done
     * @param id its id, as an address has it
     */
    public void drop(Account who, String id) {
        find(who, id).ifPresent(draft -> store.remove(id));
    }

    /** Does away with all that may not stay. */
    public void sweep() {
        store.labels().forEach(this::mayStay);
    }

    /** Whether it may stay; if not, it is gone. */
    private boolean mayStay(DraftLabel label) {
        boolean stays = clock.instant().isBefore(label.made().plus(LONGEST))
                && owner(label).filter(who -> !isForbidden(label, who)).isPresent();
        if (!stays) {
            store.remove(label.id());
        }
        return stays;
    }

    private Optional<Account> owner(DraftLabel label) {
        return accounts.all().stream()
                .filter(account -> account.number() == label.owner())
                .findFirst();
    }

    /** The texts are looked into only where something was restricted or erased since. */
    private boolean isForbidden(DraftLabel label, Account who) {
        List<String> words = new LaterLimits(record).since(label.position(), who);
        return !words.isEmpty()
                && store.find(label.id())
                        .filter(draft -> words.stream().anyMatch(new DraftText(draft.content())::names))
                        .isPresent();
    }
}
