package org.vpshr.application.axon;

import org.vpshr.application.given.AStore;

class AxonsOwnSuiteInAFileTest extends AxonsOwnSuite {
    AxonsOwnSuiteInAFileTest() {
        super(AStore.In.A_FILE);
    }
}
