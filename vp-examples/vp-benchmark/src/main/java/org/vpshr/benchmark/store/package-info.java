/** Stores that are filled once and kept for later runs. Begin with {@link org.vpshr.benchmark.store.BenchmarkStores}. */
@NullMarked
package org.vpshr.benchmark.store;

import org.jspecify.annotations.NullMarked;
