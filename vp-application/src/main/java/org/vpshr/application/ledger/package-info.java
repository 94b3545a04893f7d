/**
 * The ledger: an append-only, totally ordered, hash-chained store of rows in one SQLite file or in PostgreSQL. It knows
 * nothing of what the rows mean. What differs between the databases is in their dialects. Plain JDBC lives here; no framework, no JSON, nothing of the domain. Begin with {@link
 * org.vpshr.application.ledger.Ledger}.
 */
@NullMarked
package org.vpshr.application.ledger;

import org.jspecify.annotations.NullMarked;
