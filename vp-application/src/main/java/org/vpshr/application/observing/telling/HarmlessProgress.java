package org.vpshr.application.observing.telling;

import java.util.function.Consumer;
import org.vpshr.application.observing.Progress;

/** Tells another as long as that does not fail. */
final class HarmlessProgress implements Progress {
    private final Consumer<RuntimeException> failed;
    private Progress told;

    HarmlessProgress(Progress told, Consumer<RuntimeException> failed) {
        this.told = told;
        this.failed = failed;
    }

    @Override
    public void step(long done, long total) {
        harmlessly(() -> told.step(done, total));
    }

    @Override
    public void close() {
        harmlessly(told::close);
    }

    private void harmlessly(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            told = Progress.none();
            failed.accept(e);
        }
    }
}
