/** Entries on record that answer to what is asked for. Begin with {@link org.vpshr.projections.listing.EntryQuery}. */
@NullMarked
package org.vpshr.projections.listing;

import org.jspecify.annotations.NullMarked;
