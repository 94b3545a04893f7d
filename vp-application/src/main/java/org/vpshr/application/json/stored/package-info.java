/**
 * Events as the ledger holds them, under stable names with versions. An older version is lifted when it is read; no
 * Java name ever reaches a row. Begin with {@link org.vpshr.application.json.stored.EventFormat}.
 */
@NullMarked
package org.vpshr.application.json.stored;

import org.jspecify.annotations.NullMarked;
