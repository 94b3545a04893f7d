/** Standing in the initiative, chair terms and their priorities. Begin with {@link org.vpshr.projections.terms.GovernmentTerms}. */
@NullMarked
package org.vpshr.projections.terms;

import org.jspecify.annotations.NullMarked;
