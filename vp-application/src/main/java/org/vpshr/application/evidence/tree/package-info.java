/**
 * Rows of the ledger as leaves of the tree, and its head while it grows, wherever the rows come from. Begin with {@link
 * org.vpshr.application.evidence.tree.Leaves}.
 */
@NullMarked
package org.vpshr.application.evidence.tree;

import org.jspecify.annotations.NullMarked;
