/** What was measured, held against the goals and written down. Begin with {@link org.vpshr.benchmark.table.Goals}. */
@NullMarked
package org.vpshr.benchmark.table;

import org.jspecify.annotations.NullMarked;
