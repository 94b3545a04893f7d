/** Standing in the initiative, chair terms and their priorities. Who sat in a working group is told by the memberships. Begin with {@link org.vpshr.projections.terms.GovernmentTerms}. */
@NullMarked
package org.vpshr.projections.terms;

import org.jspecify.annotations.NullMarked;
