package org.vpshr.application.privacy;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of texts that lie in memory for a moment and are never kept: no key is made for them. What was kept is opened as ever. */
final class KeylessSeal implements TextSeal {
    private final @Nullable TextSeal kept;
    private final Set<byte[]> own = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param kept opens what was kept; null where nothing was */
    KeylessSeal(@Nullable TextSeal kept) {
        this.kept = kept;
    }

    @Override
    public byte[] seal(long position, byte[] plain) {
        own.add(plain);
        return plain;
    }

    @Override
    public Optional<byte[]> open(long position, byte[] sealed) {
        if (own.contains(sealed)) {
            return Optional.of(sealed);
        }
        return kept == null ? Optional.empty() : kept.open(position, sealed);
    }
}
