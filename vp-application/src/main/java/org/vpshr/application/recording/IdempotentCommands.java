package org.vpshr.application.recording;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.vpshr.application.failure.OutcomeUnknown;
import org.vpshr.application.json.stored.FindingsFormat;
import org.vpshr.application.ledger.CommandOutcome;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.failure.InvalidValue;

/** Records what bears an id once, however often it is given, and answers the same each time. */
final class IdempotentCommands {
    private final Ledger ledger;

    IdempotentCommands(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param fingerprint what tells this command from all others, also before it is recorded
     * @throws InvalidValue when another command was recorded under the id
     */
    Receipt record(CommandId id, Supplier<byte[]> fingerprint, Supplier<Receipt> recording) {
        try {
            return answered(id, fingerprint)
                    .orElseGet(() -> ledger.atomically(
                            () -> answered(id, fingerprint).orElseGet(() -> keep(id, fingerprint, recording.get()))));
        } catch (OutcomeUnknown e) {
            throw new OutcomeUnknown(ledger.where(), "give it again with the same id, " + id, e);
        }
    }

    private Optional<Receipt> answered(CommandId id, Supplier<byte[]> fingerprint) {
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

    private Receipt keep(CommandId id, Supplier<byte[]> fingerprint, Receipt receipt) {
        byte[] findings = FindingsFormat.write(receipt.findings());
        ledger.keep(new CommandOutcome(id.value(), fingerprint.get(), receipt.first(), receipt.last(), findings));
        return receipt;
    }
}
