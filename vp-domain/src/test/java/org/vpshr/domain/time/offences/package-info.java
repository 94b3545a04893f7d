/** Planted offences: a word that knows an aggregate. */
@NullMarked
package org.vpshr.domain.time.offences;

import org.jspecify.annotations.NullMarked;
