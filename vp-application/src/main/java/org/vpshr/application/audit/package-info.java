/**
 * Whether a record is whole and can be read: its chain, each of its events, and its published reports. Begin with {@link
 * org.vpshr.application.store.Inspection}.
 */
@NullMarked
package org.vpshr.application.audit;

import org.jspecify.annotations.NullMarked;
