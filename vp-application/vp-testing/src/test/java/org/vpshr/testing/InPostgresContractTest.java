package org.vpshr.testing;

import java.nio.file.Path;
import org.vpshr.application.Options;
import org.vpshr.application.given.AStore;

class InPostgresContractTest extends RecordContract {
    @Override
    protected Options fresh(Path folder) {
        return AStore.In.POSTGRES.fresh(folder).options();
    }
}
