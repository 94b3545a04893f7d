package org.vpshr.spring.test;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/** Reads the properties of {@link RecordTest}. */
final class RecordTestContextBootstrapper extends TestSliceTestContextBootstrapper<RecordTest> {}
