/** The works that are measured inside of one process, each beside its floor, in turn. They are run by JMH; what a round took is kept by {@link org.vpshr.benchmark.work.Samples}. */
@NullMarked
package org.vpshr.benchmark.work;

import org.jspecify.annotations.NullMarked;
