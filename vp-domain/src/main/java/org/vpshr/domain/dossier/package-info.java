/** What every subject has in common: entries and their life (corrected, refined, withdrawn, contradicted, restricted, moved), plans and what became of them, pictures and videos, positions, results, lessons. What only one kind of subject can do stands with that aggregate; nothing here knows of one. Begin with {@link org.vpshr.domain.dossier.Dossier}. */
@NullMarked
package org.vpshr.domain.dossier;

import org.jspecify.annotations.NullMarked;
