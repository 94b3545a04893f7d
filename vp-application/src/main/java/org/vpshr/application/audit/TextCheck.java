package org.vpshr.application.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.json.text.TextsForm;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.text.Commitments;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Whether the texts beside events are those that the events were recorded with. They are no part of the chain, so that
 * they can be sealed anew and erased; each is held against its commitment, and one that is gone needs an erasure on record.
 */
public final class TextCheck {
    private final TextVault vault;
    private final boolean keysElsewhere;
    private final List<StoredRow> gone = new ArrayList<>();
    private @Nullable Long firstWithoutKey;
    private long texts;
    private long sealed;
    private long withoutKey;

    /** @param keysElsewhere whether those here may be of another record, so that what they do not open is no fault */
    public TextCheck(TextVault vault, boolean keysElsewhere) {
        this.vault = vault;
        this.keysElsewhere = keysElsewhere;
    }

    /** What is wrong with the texts beside the event, if something is. */
    public Optional<String> problem(StoredRow row) {
        try {
            List<SaltedText> known = new ArrayList<>(written(row.texts().open()));
            boolean isWhole = true;
            if (row.texts().sealed() != null) {
                sealed++;
                Optional<List<SaltedText>> opened = opened(row);
                isWhole = opened.isPresent();
                opened.ifPresentOrElse(known::addAll, () -> countWithoutKey(row));
            }
            return problem(row, known, isWhole);
        } catch (InvalidValue | StoreBroken e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Optional<List<SaltedText>> opened(StoredRow row) {
        try {
            return vault.sealed(row.position(), row.texts());
        } catch (StoreBroken e) {
            if (keysElsewhere) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void countWithoutKey(StoredRow row) {
        withoutKey++;
        firstWithoutKey = firstWithoutKey == null ? row.position() : firstWithoutKey;
    }

    private static List<SaltedText> written(byte @Nullable [] open) {
        if (open == null) {
            return List.of();
        }
        List<SaltedText> texts = TextsForm.read(open);
        if (!Arrays.equals(TextsForm.write(texts), open)) {
            throw new InvalidValue(
                    "the texts beside the event are not written as they are here", "restore the last backup");
        }
        return texts;
    }

    private Optional<String> problem(StoredRow row, List<SaltedText> known, boolean isWhole) {
        Set<Integer> numbers = new HashSet<>();
        for (SaltedText text : known) {
            if (!Commitments.match(row.commitments(), text)) {
                return Optional.of("text " + text.number() + " beside the event is not the one that was recorded");
            }
            if (!numbers.add(text.number())) {
                return Optional.of("text " + text.number() + " lies beside the event twice");
            }
        }
        texts += known.size();
        if (isWhole && numbers.size() < Commitments.count(row.commitments())) {
            if (!numbers.isEmpty()) {
                return Optional.of("of " + Commitments.count(row.commitments()) + " texts beside the event "
                        + (Commitments.count(row.commitments()) - numbers.size()) + " are gone");
            }
            gone.add(withoutFacts(row));
        }
        return Optional.empty();
    }

    /** What is needed to see later why its texts are gone. */
    private static StoredRow withoutFacts(StoredRow row) {
        return new StoredRow(
                row.position(),
                row.eventId(),
                row.type(),
                row.version(),
                row.recordedMicros(),
                new byte[0],
                new byte[0],
                new byte[0],
                row.tags(),
                row.form(),
                row.hash(),
                RowTexts.NONE);
    }

    /** Events that were recorded with texts of which none lies beside them any more. */
    List<StoredRow> gone() {
        return gone;
    }

    /** The first event whose sealed texts cannot be opened, since its key is not here. */
    Optional<Long> firstWithoutKey() {
        return Optional.ofNullable(firstWithoutKey);
    }

    /** How many texts were read, each the one that was recorded. */
    public long texts() {
        return texts;
    }

    /** How many events have sealed texts. */
    public long sealed() {
        return sealed;
    }

    /** How many of those cannot be opened, since their keys are not here. */
    public long withoutKey() {
        return withoutKey;
    }
}
