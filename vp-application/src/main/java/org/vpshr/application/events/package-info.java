/**
 * Events on their way to rows of the ledger and back, with the texts that lie beside them. Begin with {@link
 * org.vpshr.application.events.EventReader}.
 */
@NullMarked
package org.vpshr.application.events;

import org.jspecify.annotations.NullMarked;
