/** Tells the log, and the observer of the host, what happens. */
@NullMarked
package org.vpshr.application.observing.telling;

import org.jspecify.annotations.NullMarked;
