/**
 * What is on record to choose from in a form, as far as whoever fills it in may see it. Nothing here decides what may be
 * chosen: what else is written is asked of the record like anything.
 */
@NullMarked
package org.vpshr.examples.ministry.choice;

import org.jspecify.annotations.NullMarked;
