package org.vpshr.testing;

import java.nio.file.Path;
import org.vpshr.application.Options;
import org.vpshr.application.given.AStore;

class InAFileContractTest extends RecordContract {
    @Override
    protected Options fresh(Path folder) {
        return AStore.In.A_FILE.fresh(folder).options();
    }
}
