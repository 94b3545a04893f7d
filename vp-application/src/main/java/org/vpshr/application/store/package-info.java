/**
 * Where a record is, how far it goes, and what a check of it found. Values alone. Begin with {@link
 * org.vpshr.application.store.Store}.
 */
@NullMarked
package org.vpshr.application.store;

import org.jspecify.annotations.NullMarked;
