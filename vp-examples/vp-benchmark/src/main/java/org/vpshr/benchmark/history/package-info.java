/** Histories by chance, the same for the same seed: commands of governments over twenty-five years, all acceptable to the rules. Begin with {@link org.vpshr.benchmark.history.GeneratedHistory}. */
@NullMarked
package org.vpshr.benchmark.history;

import org.jspecify.annotations.NullMarked;
