/** Whole processes, measured from outside. */
@NullMarked
package org.vpshr.benchmark.process;

import org.jspecify.annotations.NullMarked;
