package org.vpshr.testing.samples;

import java.nio.file.Path;
import org.vpshr.application.Options;
import org.vpshr.testing.RecordContract;

class OurStoreTest extends RecordContract {

    @Override
    protected Options fresh(Path folder) {
        return Options.of(folder.resolve("record.db")).withoutState();
    }
}
