package org.vpshr.application.axon;

import org.vpshr.application.given.AStore;

class AxonsOwnSuiteInPostgresTest extends AxonsOwnSuite {
    AxonsOwnSuiteInPostgresTest() {
        super(AStore.In.POSTGRES);
    }
}
