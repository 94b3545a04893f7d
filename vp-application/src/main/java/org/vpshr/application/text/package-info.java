/**
 * The free texts of events, which stand in the chain as commitments and lie beside it, in clear or sealed. Begin with
 * {@link org.vpshr.application.text.SaltedText}.
 */
@NullMarked
package org.vpshr.application.text;

import org.jspecify.annotations.NullMarked;
