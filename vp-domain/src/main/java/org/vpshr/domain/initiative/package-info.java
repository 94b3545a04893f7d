/** What is true of all: founding, plenaries, chair terms, admissions, guidelines, published counts. Begin with {@link org.vpshr.domain.initiative.Initiative}. */
@NullMarked
package org.vpshr.domain.initiative;

import org.jspecify.annotations.NullMarked;
