/** Who has a part in what is on record, and under which names. Begin with {@link org.vpshr.projections.parties.PartyIndex}. */
@NullMarked
package org.vpshr.projections.parties;

import org.jspecify.annotations.NullMarked;
