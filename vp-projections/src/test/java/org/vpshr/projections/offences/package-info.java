/** Planted offences: each breaks one rule of the architecture, so that the rule is seen to work. */
@NullMarked
package org.vpshr.projections.offences;

import org.jspecify.annotations.NullMarked;
