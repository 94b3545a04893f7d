/**
 * What is thrown across the front, by kind. Each says what was wrong, where, and what to do. Begin with {@link
 * org.vpshr.application.failure.StoreUnavailable}.
 */
@NullMarked
package org.vpshr.application.failure;

import org.jspecify.annotations.NullMarked;
