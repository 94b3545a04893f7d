/**
 * Keys of a ministry and signatures by them: a key in a file, or one on a token that never leaves it. Begin with
 * {@link org.vpshr.application.signing.KeyFile}.
 */
@NullMarked
package org.vpshr.application.signing;

import org.jspecify.annotations.NullMarked;
