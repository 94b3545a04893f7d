/**
 * Names of persons: sealed before they are stored, each under a key of the person's own that can be destroyed. The keys
 * live in a file apart from the ledger, under a master key. Begin with {@link org.vpshr.application.privacy.TextVault}.
 */
@NullMarked
package org.vpshr.application.privacy;

import org.jspecify.annotations.NullMarked;
