/**
 * What a host is told of the work of a record, for its meters and traces. Begin with {@link
 * org.vpshr.application.observing.Observer}.
 */
@NullMarked
package org.vpshr.application.observing;

import org.jspecify.annotations.NullMarked;
