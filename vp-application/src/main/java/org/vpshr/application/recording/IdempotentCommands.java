package org.vpshr.application.recording;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.vpshr.application.json.stored.FindingsFormat;
import org.vpshr.application.ledger.CommandOutcome;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.failure.InvalidValue;

/** What came of the commands that bear an id, so that each is recorded once, however often it is given. */
public final class IdempotentCommands {
    private final Ledger ledger;

    public IdempotentCommands(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What was answered when the command was recorded, if it was.
     *
     * @param fingerprint what tells this command from all others, also before it is recorded
     * @throws InvalidValue when another command was recorded under the id
     */
    public Optional<Receipt> outcome(CommandId id, Supplier<byte[]> fingerprint) {
        return ledger.answer(id.value()).map(answer -> receipt(answer, fingerprint.get()));
    }

    private static Receipt receipt(CommandOutcome answer, byte[] fingerprint) {
        if (!Arrays.equals(answer.fingerprint(), fingerprint)) {
            throw new InvalidValue(
                    "another command was recorded under the id " + answer.id() + ", at position " + answer.last(),
                    "give this one an id of its own");
        }
        return new Receipt(answer.first(), answer.last(), FindingsFormat.read(answer.findings()));
    }

    /** Keeps the answer, within the transaction that recorded the command. */
    public void keep(CommandId id, byte[] fingerprint, Receipt receipt) {
        byte[] findings = FindingsFormat.write(receipt.findings());
        ledger.keep(new CommandOutcome(id.value(), fingerprint, receipt.first(), receipt.last(), findings));
    }
}
