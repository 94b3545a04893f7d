/**
 * The ledger within a transaction of the host, of which it sees the beginning and not the end. Begin with {@link
 * org.vpshr.application.ledger.host.HeldHead}.
 */
@NullMarked
package org.vpshr.application.ledger.host;

import org.jspecify.annotations.NullMarked;
