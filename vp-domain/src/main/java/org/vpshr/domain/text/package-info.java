/**
 * Which texts of a record are free, so that they can be sealed and destroyed, and which name something. Begin with {@link
 * org.vpshr.domain.text.Label}.
 */
@NullMarked
package org.vpshr.domain.text;

import org.jspecify.annotations.NullMarked;
