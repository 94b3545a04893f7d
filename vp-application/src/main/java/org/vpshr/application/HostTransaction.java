package org.vpshr.application;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.recording.Recording;
import org.vpshr.domain.Command;

/**
 * A record within a transaction of the host, in the same PostgreSQL database: what the host writes and what is recorded are
 * kept both or neither. The host begins the transaction, commits it or rolls it back; nothing of that is done here. Use it
 * on the thread that has the connection.
 *
 * {@snippet lang=java :
 * hosts.setAutoCommit(false);
 * try (PreparedStatement row = hosts.prepareStatement("insert into ministry_case (id) values (?)")) {
 *     row.setString(1, "2025-4711");
 *     row.executeUpdate();
 * }
 * Receipt receipt = record.within(hosts).record(held, new CommandId("case-2025-4711"));
 * hosts.commit();
 * }
 *
 * <p>Record last. From the first recording to the end of the transaction nobody else records, in whichever process. That
 * time is bounded: whoever records after it is refused, and the transaction can only be rolled back; the server ends a
 * transaction that is silent for so long, and from version 17 on any that takes so long.
 *
 * <p>Until the host commits nobody else sees what was recorded: it is in no answer, and nobody is notified. A command that is
 * refused leaves the transaction as it was before.
 */
public final class HostTransaction {
    /** How long a transaction may keep all others from recording where nobody says otherwise. */
    public static final Duration AT_MOST = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final Recording recording;
    private final Connection connection;
    private final Duration atMost;

    HostTransaction(Ledger ledger, Recording recording, Connection connection, Duration atMost) {
        if (atMost.isNegative() || atMost.isZero() || atMost.compareTo(ledger.patience()) > 0) {
            throw new IllegalArgumentException("a transaction that keeps others from recording for " + atMost
                    + " is none, or outlasts their patience");
        }
        this.ledger = ledger;
        this.recording = recording;
        this.connection = connection;
        this.atMost = atMost;
    }

    /** No longer than others have patience. */
    static Duration usual(Duration patience) {
        return patience.compareTo(AT_MOST) < 0 ? patience : AT_MOST;
    }

    /**
     * Decides the command and records what was decided, for good once the host commits.
     *
     * @param command what is asked to be recorded
     * @return what is recorded, and what a person should look at
     * @throws org.vpshr.domain.rule.RuleViolation when a rule refuses it; the transaction is as it was before
     * @throws org.vpshr.application.failure.StoreUnavailable when others record for too long; when the transaction
     *     itself has kept others from it for too long, and has to be rolled back
     */
    public Receipt record(Command command) {
        return recordAll(List.of(command));
    }

    /**
     * The same once, however often it is given under the id: where the answer of the commit was lost, the host does the
     * whole transaction again with the same id, and finds by {@link Receipt#durable} that it was kept before.
     *
     * @param command what is asked to be recorded
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     */
    public Receipt record(Command command, CommandId id) {
        return recordAll(List.of(command), AttachedFiles.none(), id);
    }

    /**
     * Decides the commands in their order, and records all of them or none.
     *
     * @param commands what is asked to be recorded, in order
     * @return what is recorded, and what a person should look at
     */
    public Receipt recordAll(List<? extends Command> commands) {
        return recordAll(commands, AttachedFiles.none());
    }

    /**
     * The same, with the files that they attach.
     *
     * @param commands what is asked to be recorded, in order
     * @param files the files that the contributions name
     * @return what is recorded, and what a person should look at
     */
    public Receipt recordAll(List<? extends Command> commands, AttachedFiles files) {
        return within(() -> recording.record(commands, files));
    }

    /**
     * The same once, with the files that they attach.
     *
     * @param commands what is asked to be recorded, in order
     * @param files the files that the contributions name
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     */
    public Receipt recordAll(List<? extends Command> commands, AttachedFiles files, CommandId id) {
        return within(() -> recording.record(commands, files, id));
    }

    private Receipt within(Supplier<Receipt> work) {
        return ledger.within(connection, atMost, () -> {
            Receipt receipt = work.get();
            return receipt.last() > ledger.settled().position() ? receipt.beforeCommit() : receipt;
        });
    }
}
