/**
 * Rows of the ledger as lines of an export, bit for bit. Begin with {@link
 * org.vpshr.application.json.history.HistoryFormat}.
 */
@NullMarked
package org.vpshr.application.json.history;

import org.jspecify.annotations.NullMarked;
