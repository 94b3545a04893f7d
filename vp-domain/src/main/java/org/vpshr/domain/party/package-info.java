/** Who: governments, organisations, persons by reference, pillars, and the part that each took. Names of organisations and persons stand in the register. Begin with {@link org.vpshr.domain.party.Participation}. */
@NullMarked
package org.vpshr.domain.party;

import org.jspecify.annotations.NullMarked;
