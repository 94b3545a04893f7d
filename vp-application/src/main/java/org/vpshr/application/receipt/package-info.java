/**
 * What a caller gets back, and the ids under which the same is recorded once. Begin with {@link
 * org.vpshr.application.receipt.Receipt}.
 */
@NullMarked
package org.vpshr.application.receipt;

import org.jspecify.annotations.NullMarked;
