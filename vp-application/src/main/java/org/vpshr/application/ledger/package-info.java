/**
 * The ledger: an append-only, totally ordered, hash-chained store of rows in one SQLite file. It knows nothing of what
 * the rows mean. Plain JDBC lives here; no framework, no JSON, nothing of the domain. Begin with {@link
 * org.vpshr.application.ledger.Ledger}.
 */
@NullMarked
package org.vpshr.application.ledger;

import org.jspecify.annotations.NullMarked;
