/** A planted offence in a package of its own: a state without commands and events. */
@NullMarked
package org.vpshr.domain.offences.lonely;

import org.jspecify.annotations.NullMarked;
