/** What any program would do at least: the same rows by bare JDBC, bare Jackson and bare hashing, without a model. Begin with {@link org.vpshr.benchmark.floor.PlainRows}. */
@NullMarked
package org.vpshr.benchmark.floor;

import org.jspecify.annotations.NullMarked;
