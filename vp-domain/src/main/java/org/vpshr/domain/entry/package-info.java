/** The entry: one recorded statement of fact, plan, lesson or opinion, with its time, place, parties, figures, sources and audience. What becomes of an entry stands in the dossier. Begin with {@link org.vpshr.domain.entry.Entry}. */
@NullMarked
package org.vpshr.domain.entry;

import org.jspecify.annotations.NullMarked;
