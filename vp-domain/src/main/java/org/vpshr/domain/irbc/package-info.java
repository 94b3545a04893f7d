/** Agreements on international responsible business conduct, from dialogue to final evaluation. What a government does about an agreement elsewhere stands with its commitment or engagement. Begin with {@link org.vpshr.domain.irbc.IrbcAgreement}. */
@NullMarked
package org.vpshr.domain.irbc;

import org.jspecify.annotations.NullMarked;
