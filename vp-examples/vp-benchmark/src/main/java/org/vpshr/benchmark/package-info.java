/** Measures the library against bare floors and against what its works may take. Begin with {@link org.vpshr.benchmark.Benchmark}. */
@NullMarked
package org.vpshr.benchmark;

import org.jspecify.annotations.NullMarked;
