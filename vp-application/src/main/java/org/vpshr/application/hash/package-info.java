/** Hashing, begun in one place. Begin with {@link org.vpshr.application.hash.Sha256}. */
@NullMarked
package org.vpshr.application.hash;

import org.jspecify.annotations.NullMarked;
