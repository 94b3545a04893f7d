/**
 * A whole history on its way from one store to another, bit for bit, as a file of JSON Lines. Names stay sealed in it;
 * their keys travel apart. Begin with {@link org.vpshr.application.transfer.Export}.
 */
@NullMarked
package org.vpshr.application.transfer;

import org.jspecify.annotations.NullMarked;
