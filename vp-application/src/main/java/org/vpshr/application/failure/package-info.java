/**
 * What goes wrong beyond the domain: with the store, with keys, with what is written and read. Each is a {@link
 * org.vpshr.domain.failure.Failure} of one kind. No knowledge of who throws it, and nothing that is the program's own
 * fault. What each kind means to a caller stands in {@code docs/failures.md}. Begin with {@link
 * org.vpshr.application.failure.KeyUnavailable}.
 */
@NullMarked
package org.vpshr.application.failure;

import org.jspecify.annotations.NullMarked;
