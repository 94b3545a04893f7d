package org.vpshr.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.vpshr.application.Options;

class InMemoryContractTest extends RecordContract {
    private final RecordInMemory memory = RecordInMemory.fresh();

    @Override
    protected Options fresh(Path folder) {
        return memory.options();
    }

    @AfterEach
    void forget() {
        memory.close();
    }
}
