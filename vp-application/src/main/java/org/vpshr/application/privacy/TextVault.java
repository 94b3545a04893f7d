package org.vpshr.application.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.json.text.TextsForm;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.text.FreeText;
import org.vpshr.application.text.SaltedText;

/** Seals the free texts of events that are not for everybody, each event's under its own key, and opens them. */
public final class TextVault {
    private final RandomGenerator random;
    private final TextSeal seal;

    public TextVault(EventKeys keys) {
        this(keys.aes().random(), new EventSeal(keys, "texts"));
    }

    private TextVault(RandomGenerator random, TextSeal seal) {
        this.random = random;
        this.seal = seal;
    }

    /** One for texts that are never kept, where no keys are. */
    public static TextVault keyless(RandomGenerator random) {
        return new TextVault(random, new KeylessSeal(null));
    }

    /** One that opens what is kept, and makes no key for what is not. */
    public TextVault keyless() {
        return new TextVault(random, new KeylessSeal(seal));
    }

    /** The texts of one event, each with a salt. */
    public List<SaltedText> salted(List<FreeText> texts) {
        return SaltedText.of(texts, random);
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
                hidden.isEmpty() ? null : seal.seal(position, TextsForm.write(hidden)));
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
                : seal.open(position, sealed).map(TextsForm::read);
    }

    /** The texts beside the event that everybody may see. */
    public static List<SaltedText> open(RowTexts texts) {
        byte @Nullable [] open = texts.open();
        return open == null ? List.of() : TextsForm.read(open);
    }
}
