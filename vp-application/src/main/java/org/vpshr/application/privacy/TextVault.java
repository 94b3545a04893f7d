package org.vpshr.application.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.json.text.TextsForm;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.text.FreeText;
import org.vpshr.application.text.SaltedText;

/** Seals the free texts of events that are not for everybody, each event's under its own key, and opens them. */
public final class TextVault {
    private static final int NONCE_BYTES = 12;

    private final EventKeys keys;

    public TextVault(EventKeys keys) {
        this.keys = keys;
    }

    /** The texts of one event, each with a salt. */
    public List<SaltedText> salted(List<FreeText> texts) {
        return SaltedText.of(texts, keys.aes().random());
    }

    /**
     * The texts as they lie beside the event at the position.
     *
     * @param open whether everybody may see them, those apart that are internal
     */
    public RowTexts seal(long position, boolean open, List<SaltedText> texts) {
        Set<Integer> internal = texts.stream()
                .filter(SaltedText::internal)
                .map(SaltedText::number)
                .collect(Collectors.toSet());
        return seal(position, texts, number -> open && !internal.contains(number));
    }

    /** @param open by their numbers, the texts that everybody may see */
    public RowTexts seal(long position, List<SaltedText> texts, IntPredicate open) {
        List<SaltedText> clear =
                texts.stream().filter(text -> open.test(text.number())).toList();
        List<SaltedText> hidden =
                texts.stream().filter(text -> !open.test(text.number())).toList();
        return new RowTexts(
                clear.isEmpty() ? null : TextsForm.write(clear),
                hidden.isEmpty() ? null : sealed(position, TextsForm.write(hidden)));
    }

    private byte[] sealed(long position, byte[] plain) {
        byte[] key = keys.made(position);
        try {
            Aes.Sealed sealed = keys.aes().seal(key, boundTo(position), plain);
            byte[] together = Arrays.copyOf(sealed.nonce(), NONCE_BYTES + sealed.bytes().length);
            System.arraycopy(sealed.bytes(), 0, together, NONCE_BYTES, sealed.bytes().length);
            return together;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The texts beside the event, as far as their key is here. */
    public List<SaltedText> all(long position, RowTexts texts) {
        List<SaltedText> all = new ArrayList<>(open(texts));
        sealed(position, texts).ifPresent(all::addAll);
        return all;
    }

    /**
     * The sealed texts beside the event; nothing when their key is not here.
     *
     * @throws StoreBroken when they, or their key, were changed from outside
     */
    public Optional<List<SaltedText>> sealed(long position, RowTexts texts) {
        byte @Nullable [] sealed = texts.sealed();
        return sealed == null
                ? Optional.of(List.of())
                : keys.find(position).map(key -> TextsForm.read(opened(position, key, sealed)));
    }

    /** The texts beside the event that everybody may see. */
    public static List<SaltedText> open(RowTexts texts) {
        byte @Nullable [] open = texts.open();
        return open == null ? List.of() : TextsForm.read(open);
    }

    private byte[] opened(long position, byte[] key, byte[] sealed) {
        if (sealed.length < NONCE_BYTES) {
            throw changed(position);
        }
        Aes.Sealed parts = new Aes.Sealed(
                Arrays.copyOf(sealed, NONCE_BYTES), Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
        try {
            return Aes.open(key, boundTo(position), parts).orElseThrow(() -> changed(position));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static String boundTo(long position) {
        return "texts of " + position;
    }

    private static StoreBroken changed(long position) {
        return new StoreBroken(
                "the record",
                "the sealed texts of the event at position " + position + ", or their key, were changed from outside",
                "restore the last backup");
    }
}
