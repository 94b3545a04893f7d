package org.vpshr.application.given;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.KeyPlace;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.store.Store;

/** Keys of events in a folder of their own. */
public final class Keys {
    private Keys() {}

    public static EventKeys in(Path folder) {
        folder.toFile().mkdirs();
        return EventKeys.open(
                KeyPlace.beside(Store.of(folder.resolve("of-the-test.db")), Duration.ofSeconds(5)), new SecureRandom());
    }

    public static TextVault vault(Path folder) {
        return new TextVault(in(folder));
    }
}
