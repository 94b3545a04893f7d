/**
 * The record as pages: what happened when, as far as it was known when. {@link org.vpshr.page.RecordPages} is a function
 * from what a browser asks for to what it shows; it knows no server, no login and no clock of its own. Begin there.
 */
@NullMarked
package org.vpshr.page;

import org.jspecify.annotations.NullMarked;
