/** Agreements on international responsible business conduct, from dialogue to final evaluation. Begin with {@link org.vpshr.domain.irbc.IrbcAgreement}. */
@NullMarked
package org.vpshr.domain.irbc;

import org.jspecify.annotations.NullMarked;
