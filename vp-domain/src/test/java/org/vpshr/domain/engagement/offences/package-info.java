/** Planted offences: an engagement that rests on another aggregate. */
@NullMarked
package org.vpshr.domain.engagement.offences;

import org.jspecify.annotations.NullMarked;
