/** What is true of all: founding, plenaries, chair terms, admissions, guidelines, published counts. What one government did stands with its commitment, the chair and its standing apart: these are one for all. Begin with {@link org.vpshr.domain.initiative.Initiative}. */
@NullMarked
package org.vpshr.domain.initiative;

import org.jspecify.annotations.NullMarked;
