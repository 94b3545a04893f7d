/**
 * Rows of the ledger as values, for whoever hashes, proves or carries them without a store. Begin with {@link
 * org.vpshr.application.ledger.row.StoredRow}.
 */
@NullMarked
package org.vpshr.application.ledger.row;

import org.jspecify.annotations.NullMarked;
